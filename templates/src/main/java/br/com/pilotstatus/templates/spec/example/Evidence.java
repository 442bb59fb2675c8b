package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What whole-body examples show for each schema that says {@code string}, or nothing, over the whole document: a shared schema is
 * judged by all of its uses.
 */
final class Evidence extends Walker {

    private final Document document;
    private final Map<ObjectNode, List<MediaTypes.Example>> values = new IdentityHashMap<>();
    private final Map<Source, ObjectNode> order = new LinkedHashMap<>();
    private final Map<Source, ObjectNode> nullable = new LinkedHashMap<>();

    Evidence(Document document) {
        this.document = document;
        walk(document.root());
    }

    /** Returns the schemas that say string and were met in an example, in the order of the document. */
    List<ObjectNode> schemas() {
        return List.copyOf(order.values());
    }

    List<MediaTypes.Example> of(ObjectNode schema) {
        return values.getOrDefault(schema, List.of());
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        if (MediaType.isJson(name) && mediaType.get("schema") instanceof ObjectNode schema) {
            for (MediaTypes.Example example : MediaTypes.examples(document, mediaType)) {
                inside(schema, example.value(), example.at(), circles());
            }
        }
    }

    /** Returns the schemas of one type that were null in an example, by where that was; those of references are others' too. */
    Map<Source, ObjectNode> nulls() {
        return nullable;
    }

    private void meet(JsonNode declared, JsonNode value, Source at) {
        if (value.isNull()
                && declared instanceof ObjectNode inline
                && inline.path("type").isString()
                && !Schemas.isNull(inline)
                && !inline.has("enum")
                && !inline.has("const")) {
            nullable.put(at, inline);
        }
        ObjectNode schema = document.resolve(declared);
        if (schema != null) {
            boolean isText = Schemas.is(schema, "string");
            if (isText || UntypedValues.isUntyped(schema)) {
                values.computeIfAbsent(schema, s -> new ArrayList<>()).add(new MediaTypes.Example(value, at));
            }
            if (isText) {
                order.putIfAbsent(document.at(schema), schema);
            } else {
                inside(schema, value, at, circles());
            }
        }
    }

    private static Set<ObjectNode> circles() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private void inside(JsonNode declared, JsonNode value, Source at, Set<ObjectNode> around) {
        ObjectNode schema = document.resolve(declared);
        if (schema == null || !around.add(schema)) {
            return;
        }
        schema.path("allOf").forEach(part -> inside(part, value, at, around));
        around.remove(schema);
        if (value.isObject()) {
            value.properties().forEach(member -> {
                JsonNode property = schema.path("properties").get(member.getKey());
                meet(
                        property != null ? property : schema.path("additionalProperties"),
                        member.getValue(),
                        at.child(member.getKey()));
            });
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                meet(schema.path("items"), value.get(i), at.child(i));
            }
        }
    }
}
