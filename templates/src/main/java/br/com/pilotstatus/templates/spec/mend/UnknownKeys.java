package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.spec.validation.Fault;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out keys that OpenAPI has not where they stand, or reads them as what they can only mean. */
final class UnknownKeys {

    /** Shorter words are like others by chance. */
    private static final int SHORTEST = 5;

    private UnknownKeys() {}

    static boolean mend(Misfit misfit) {
        Fault fault = misfit.fault();
        boolean isPath = fault.place().size() == 2 && fault.step(2).equals("paths");
        if (isPath || !(misfit.slot().parent() instanceof ObjectNode owner)) {
            return false;
        } else if (fault.place().size() > 3 && fault.step(2).equals("responses")) {
            return status(misfit, owner);
        } else if (misfit.key().equals("schema")
                        && List.of("responses", "requestBodies").contains(fault.step(3))
                || misfit.key().equals("schema") && fault.step(2).equals("requestBody")) {
            return Swagger.body(misfit, owner);
        }
        String near = fault.near();
        return near == null
                ? misfit.leaveOutSilently("OpenAPI has no key %s here: it is left out".formatted(misfit.key()))
                : misspelt(misfit, owner, near);
    }

    /** A long word that is nearly another is that one; what is left out of it would be missed. */
    private static boolean misspelt(Misfit misfit, ObjectNode owner, String near) {
        String key = misfit.key();
        if (key.length() < SHORTEST || owner.has(near)) {
            return misfit.leaveOut(
                    "OpenAPI has no key %s here, so it is left out; if %s is meant, write that in the overlay"
                            .formatted(key, near));
        }
        Mending.rename(owner, key, near);
        misfit.mending()
                .doubtful(
                        misfit.at(),
                        "OpenAPI has no key %s here: read as %s; take it out by an overlay action if it is not meant"
                                .formatted(key, near));
        return true;
    }

    private static boolean status(Misfit misfit, ObjectNode responses) {
        String key = misfit.key();
        String status = key.matches("[1-5](?i:xx)")
                ? key.toUpperCase(Locale.ROOT)
                : key.equalsIgnoreCase("default") ? "default" : key.replaceFirst("^([1-5]\\d\\d)\\b.*", "$1");
        if (status.matches("[1-5](\\d\\d|XX)|default") && !responses.has(status)) {
            Mending.rename(responses, key, status);
            misfit.mending().repaired(misfit.at(), "is not a status: read as %s".formatted(status));
            return true;
        }
        misfit.remove();
        misfit.mending()
                .leftOut(
                        misfit.at(),
                        "is not a status, so the response is left out: write three digits such as 200, a range such as 4XX, or"
                                + " default in the overlay");
        return true;
    }
}
