package br.com.pilotstatus.templates.changes.report;

import br.com.pilotstatus.templates.changes.rule.Reader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom no change may harm, so that a build fails before anybody notices. */
public record HarmLimit(Set<Reader> readers) {

    /**
     * Reads the value of {@code -Dchanges.fail}.
     *
     * @param names readers with commas between them; blank for none
     * @throws IllegalArgumentException if one is no reader
     */
    public static HarmLimit of(String names) {
        Set<Reader> readers = EnumSet.noneOf(Reader.class);
        for (String each : names.isBlank() ? new String[0] : names.split(",", -1)) {
            readers.add(Arrays.stream(Reader.values())
                    .filter(reader -> reader.text().equals(each.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("changes.fail=" + names + ": \"" + each.strip()
                            + "\" is none of " + text(Arrays.asList(Reader.values())))));
        }
        return new HarmLimit(readers);
    }

    /** Returns why a build fails; empty if it does not. */
    public String broken(Changes changes, String report) {
        List<Reader> harmed = readers.stream()
                .filter(reader -> changes.all().stream()
                        .anyMatch(each -> each.on(reader).get(0).isHarmful()))
                .sorted()
                .toList();
        return harmed.isEmpty()
                ? ""
                : "changes harm " + text(harmed) + ", and changes.fail does not allow that: read " + report;
    }

    private static String text(List<Reader> readers) {
        return readers.stream().map(Reader::text).collect(Collectors.joining(", "));
    }
}
