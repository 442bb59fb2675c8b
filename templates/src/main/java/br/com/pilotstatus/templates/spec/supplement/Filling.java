package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.spec.document.Document;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Moves members from the supplement into the received document, so that each is still known to be of the supplement. */
final class Filling {

    private Filling() {}

    /** Adds what an object lacks. */
    static void missing(Document document, ObjectNode into, ObjectNode from, Set<String> but) {
        for (String key : List.copyOf(from.propertyNames())) {
            if (!but.contains(key) && !into.has(key)) {
                put(document, into, key, from);
            }
        }
    }

    /** Sets a member, whatever was there. */
    static void put(Document document, ObjectNode into, String key, ObjectNode from) {
        into.set(key, from.path(key));
        document.sources().member(into, key, document.at(from, key));
    }
}
