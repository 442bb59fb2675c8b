package br.com.pilotstatus.compat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what must be seen with what was, line by line, and tells only what differs, with the program's own words. */
final class Seen {

    private static final int LINES = 40;

    private Seen() {}

    static void assertSeen(List<String> expected, List<String> seen, Program program) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), seen.size()); i++) {
            String must = i < expected.size() ? expected.get(i) : "(nothing)";
            String was = i < seen.size() ? seen.get(i) : "(nothing)";
            if (!must.equals(was)) {
                differences.add("must be: " + must + "\nbut was: " + was);
            }
        }
        if (!differences.isEmpty()) {
            throw new AssertionError(String.join("\n", differences) + "\nThe program's log, without stacks:\n"
                    + program.log()
                            .lines()
                            .filter(line -> !line.startsWith("\tat "))
                            .limit(LINES)
                            .collect(Collectors.joining("\n")));
        }
    }
}
