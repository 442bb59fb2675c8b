package br.com.pilotstatus.templates.spec.supplement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Which response of the supplement is which of the received ones. */
final class Statuses {

    private final ObjectNode theirs;
    private final ObjectNode mine;

    Statuses(ObjectNode theirs, ObjectNode mine) {
        this.theirs = theirs;
        this.mine = mine;
    }

    /** The received successes. */
    List<String> successes() {
        return successes(theirs);
    }

    private static List<String> successes(ObjectNode responses) {
        return responses.propertyNames().stream()
                .filter(status -> status.startsWith("2"))
                .toList();
    }

    /** Returns what the supplement says of a status: by its name, its range, or as the one other success. */
    @Nullable String match(String status) {
        String range = status.charAt(0) + "XX";
        for (String each : mine.propertyNames()) {
            if (each.equalsIgnoreCase(status)) {
                return each;
            }
        }
        for (String each : mine.propertyNames()) {
            if (each.equalsIgnoreCase(range)) {
                return each;
            }
        }
        if (status.startsWith("2")) {
            List<String> others = successes(mine);
            return others.size() == 1 && successes().size() == 1 ? others.get(0) : null;
        }
        return status.matches("[345].*") && mine.has("default") ? "default" : null;
    }

    /** Whether the received document has it, be it in other letters. */
    boolean has(String status) {
        return theirs.propertyNames().stream().anyMatch(status::equalsIgnoreCase);
    }

    /** Whether it stands for a status that nobody knew, and that is received now. */
    boolean isSettled(String status) {
        return status.toUpperCase(Locale.ROOT).equals("2XX") && !successes().isEmpty();
    }

    /** Whether it is a success beside those that are received. */
    boolean isDenied(String status) {
        return status.startsWith("2") && !successes().isEmpty();
    }
}
