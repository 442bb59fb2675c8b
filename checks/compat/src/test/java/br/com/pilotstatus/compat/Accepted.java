package br.com.pilotstatus.compat;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a user pays, as it was last accepted: {@code frugality.txt}, a line for each figure. Not thread-safe. */
final class Accepted {

    private static final Path FILE = Folders.MODULE.resolve("frugality.txt");

    private static final String HOW = "; if it is meant, ./test FrugalityTest -Daccept=true writes it down";

    private Accepted() {}

    /** Fails if a figure is more than so many per cent above what was accepted; writes it down if it is meant. */
    static void assertNotAbove(String name, long seen, int percent) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
        int line = 0;
        while (line < lines.size() && !lines.get(line).startsWith(name + ": ")) {
            line++;
        }
        if (Boolean.getBoolean("accept")) {
            if (line == lines.size()) {
                lines.add("");
            }
            lines.set(line, name + ": " + seen);
            Files.write(FILE, lines);
            return;
        }
        assertTrue(line < lines.size(), name + ": " + seen + " is in no line of " + FILE.getFileName() + HOW);
        long accepted = Long.parseLong(lines.get(line).substring(name.length() + 2));
        assertTrue(
                seen * 100 <= accepted * (100 + percent),
                name + ": " + seen + ", more than " + percent + " % above the accepted " + accepted + HOW);
    }
}
