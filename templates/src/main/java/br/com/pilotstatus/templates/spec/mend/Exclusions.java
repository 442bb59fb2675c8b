package br.com.pilotstatus.templates.spec.mend;

import tools.jackson.databind.node.ObjectNode;

/** Keeps one of two that exclude each other, where both are for people. */
final class Exclusions {

    private Exclusions() {}

    static boolean mend(Misfit misfit) {
        if (misfit.value() instanceof ObjectNode owner && owner.has("example") && owner.has("examples")) {
            owner.remove("example");
            misfit.mending()
                    .leftAlone(misfit.at(), "example and examples exclude each other: the single one is left out");
            return true;
        }
        return false;
    }
}
