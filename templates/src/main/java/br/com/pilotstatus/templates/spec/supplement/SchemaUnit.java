package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Decides for the schema of a body, a parameter or a header which of the two documents it is from, and tells. */
final class SchemaUnit {

    private final Document received;
    private final Document supplement;
    private final Told told;
    private final SchemaLayer layer;

    SchemaUnit(Document received, Document supplement, Told told, SchemaLayer layer) {
        this.received = received;
        this.supplement = supplement;
        this.told = told;
        this.layer = layer;
    }

    /**
     * Puts the schema of a received thing in place.
     *
     * @param place where the received thing stands in the filled document
     * @param what it is in words, such as {@code the request schema}
     */
    void merge(ObjectNode owner, ObjectNode mine, Source place, String what) {
        JsonNode theirs = owner.path("schema");
        JsonNode my = mine.path("schema");
        if (my.isMissingNode()) {
            return;
        }
        Source ours = supplement.at(mine, "schema");
        Source at = received.at(owner, "schema");
        Source slot = place.child("schema");
        if (theirs.isMissingNode()) {
            put(owner, mine);
            told.filled(at, what, ours);
            return;
        }
        if (layer.clashes(theirs, my, slot)) {
            told.contradicted(at, theirs, slot, my, ours);
            return;
        }
        boolean adds = adds(my, theirs);
        JsonNode result = layer.lay(theirs, my, slot);
        if (result == my) {
            put(owner, mine);
            if (adds) {
                told.filled(at, what + ", where it says nothing", ours);
            } else {
                told.needless(ours, what + " is received");
            }
        }
    }

    private void put(ObjectNode owner, ObjectNode mine) {
        owner.set("schema", mine.path("schema"));
    }

    /** Whether the supplement says something of values that the received document does not. */
    private boolean adds(JsonNode mine, JsonNode theirs) {
        return adds(mine, theirs, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private boolean adds(JsonNode mine, JsonNode theirs, Set<ObjectNode> seen) {
        Saying my = Saying.of(supplement, mine, new Source("", ""));
        Saying their = Saying.of(received, theirs, new Source("", ""));
        if (my == null || !seen.add(my.schema())) {
            return false;
        }
        if (their == null) {
            return true;
        }
        for (String key : my.schema().propertyNames()) {
            JsonNode one = my.schema().path(key);
            JsonNode other = their.schema().path(key);
            if (key.equals("properties")) {
                if (one.properties().stream()
                        .anyMatch(each -> adds(each.getValue(), other.path(each.getKey()), seen))) {
                    return true;
                }
            } else if (one.isObject() ? adds(one, other, seen) : other.isMissingNode() && !Schemas.isAnnotation(key)) {
                return true;
            }
        }
        return false;
    }
}
