package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.validation.Fault;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that the official schema refuses, where it stands.
 *
 * @param slot its place in the tree
 * @param value what stands there
 * @param at where it was written
 */
record Misfit(Mending mending, Fault fault, Slot slot, JsonNode value, Source at) {

    /** What is for people alone. */
    private static final Set<String> TEXTS = Set.of(
            "description",
            "summary",
            "title",
            "termsOfService",
            "contact",
            "license",
            "externalDocs",
            "xml",
            "example",
            "examples",
            "deprecated",
            "links");

    String key() {
        return slot.key();
    }

    /** Whether it decides nothing. */
    boolean isText() {
        return (TEXTS.contains(key())
                        || List.of("contact", "license", "externalDocs").contains(fault.step(2)))
                && !(fault.step(2).equals("properties") || fault.step(2).equals("schemas"));
    }

    /** Whether it is a keyword of a schema, and not a name that somebody gave. */
    boolean isKeyword() {
        return Keyword.of(key()) != null && !List.of("properties", "schemas").contains(fault.step(2));
    }

    /** Takes it out; the list or the object around it stays. */
    void remove() {
        if (slot.parent() instanceof ArrayNode list) {
            Mending.removeIf(list, each -> each == value);
        } else {
            ((ObjectNode) slot.parent()).remove(key());
        }
    }

    /** Takes out what decides nothing, and says what was wrong with it. */
    boolean leaveOutSilently(String what) {
        remove();
        mending.leftAlone(at, what);
        return true;
    }

    /** Takes it out, which a person should look at. */
    boolean leaveOut(String what) {
        remove();
        mending.doubtful(at, what);
        return true;
    }

    /** Writes it otherwise. */
    boolean rewrite(JsonNode better) {
        slot.set(mending.madeOf(better, at));
        return true;
    }
}
