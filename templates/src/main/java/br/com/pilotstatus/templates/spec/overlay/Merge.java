package br.com.pilotstatus.templates.spec.overlay;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.Sources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Merges as Overlay 1.0 says: objects member by member, lists by appending, all else by replacing. */
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

    void append(ArrayNode into, JsonNode value, Source at) {
        into.add(copy(value, at));
    }

    private JsonNode copy(JsonNode value, Source at) {
        JsonNode copy = value.deepCopy();
        sources.record(copy, at);
        return copy;
    }
}
