package br.com.pilotstatus.templates.spec.overlay;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.Sources;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Merges as Overlay says: objects member by member, lists by appending, all else by replacing. */
final class Merge {

    private final Sources sources;

    Merge(Sources sources) {
        this.sources = sources;
    }

    void merge(ObjectNode into, ObjectNode update, Source at) {
        for (String key : update.propertyNames()) {
            JsonNode before = into.get(key);
            JsonNode value = update.get(key);
            if (before instanceof ObjectNode object && value instanceof ObjectNode members) {
                merge(object, members, at.child(key));
            } else if (before instanceof ArrayNode list && value instanceof ArrayNode more) {
                for (int i = 0; i < more.size(); i++) {
                    append(list, more.get(i), at.child(key).child(i));
                }
            } else {
                into.set(key, copy(value, at.child(key)));
                sources.member(into, key, at.child(key));
            }
        }
    }

    /** Merges what stands elsewhere in the document; it keeps the places where it was written. */
    void copy(ObjectNode into, ObjectNode from) {
        for (String key : List.copyOf(from.propertyNames())) {
            JsonNode before = into.get(key);
            JsonNode value = from.get(key);
            if (before instanceof ObjectNode object && value instanceof ObjectNode members) {
                copy(object, members);
            } else if (before instanceof ArrayNode list && value instanceof ArrayNode more) {
                copy(list, more);
            } else {
                into.set(key, sources.copy(value));
                sources.member(into, key, sources.of(from, key));
            }
        }
    }

    /** Adds the elements of a list, or one value, that stand elsewhere in the document. */
    void copy(ArrayNode into, JsonNode from) {
        if (from instanceof ArrayNode more) {
            sources.copy(more).forEach(into::add);
        } else {
            into.add(sources.copy(from));
        }
    }

    void append(ArrayNode into, JsonNode value, Source at) {
        into.add(copy(value, at));
    }

    private JsonNode copy(JsonNode value, Source at) {
        JsonNode copy = value.deepCopy();
        sources.record(copy, at);
        return copy;
    }
}
