package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The statuses that sentences of a report name. */
final class Statuses {

    private static final Pattern STATUS = Pattern.compile("\\b[45]\\d\\d\\b");

    private Statuses() {}

    /** Those that a reader is told of. */
    static Set<Integer> named(JsonNode report, Reader reader) {
        Set<Integer> named = new TreeSet<>();
        for (JsonNode change : report.path("changes")) {
            for (JsonNode why : change.path(reader.toString()).path("why")) {
                STATUS.matcher(why.asText()).results().forEach(each -> named.add(Integer.parseInt(each.group())));
            }
        }
        return named;
    }

    /** Whether all that was seen is said, and something of what is said was seen. */
    static boolean agree(Set<Integer> named, Set<Integer> seen) {
        return named.isEmpty() || !seen.isEmpty() && named.containsAll(seen);
    }
}
