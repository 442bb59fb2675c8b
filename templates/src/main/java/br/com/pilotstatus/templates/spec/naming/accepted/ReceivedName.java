package br.com.pilotstatus.templates.spec.naming.accepted;

import br.com.pilotstatus.templates.spec.document.Document;
import tools.jackson.databind.node.ObjectNode;

/** Notes on a component what the received document calls it, where that is not the name of its class. */
public final class ReceivedName {

    /** Keyword of the note. */
    static final String KEYWORD = "x-received-name";

    private ReceivedName() {}

    /** Notes it; a schema that is only a reference has no room. */
    public static void note(ObjectNode schema, String received, String name) {
        if (!received.equals(name) && !schema.has("$ref") && !schema.has(KEYWORD)) {
            schema.put(KEYWORD, received);
        }
    }

    /** Returns what a component of an effective document was received as, or would have been. */
    static String of(Document document, String component) {
        return document.components("schemas").path(component).path(KEYWORD).asString(component);
    }

    static boolean isNoted(Document document, String component) {
        return document.components("schemas").path(component).has(KEYWORD);
    }
}
