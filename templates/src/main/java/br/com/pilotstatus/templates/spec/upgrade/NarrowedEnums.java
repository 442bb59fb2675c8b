package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an enum of which only some values are allowed, {@code allOf} of a reference and an {@code enum}, as the enum of
 * these values that it is; and one that is not narrowed at all as the reference alone.
 */
public final class NarrowedEnums extends Walker {

    private static final Set<String> NO_WORDS = Set.of(
            "properties", "required", "additionalProperties", "items", "prefixItems", "allOf", "oneOf", "anyOf", "not");

    private static final List<String> NAMES_OF_VALUES = List.of("x-enum-varnames", "x-enum-descriptions");

    private final Document document;

    private NarrowedEnums(Document document) {
        this.document = document;
    }

    /** Rewrites the schemas of a document of OpenAPI 3.1. */
    public static void write(Document document) {
        new NarrowedEnums(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (!schema.has("allOf") && !(schema.has("$ref") && schema.has("enum"))
                || NO_WORDS.stream().anyMatch(key -> !key.equals("allOf") && schema.has(key))) {
            return;
        }
        List<JsonNode> written = new ArrayList<>(schema.path("allOf").values());
        if (schema.has("$ref")) {
            written.add(schema.objectNode().set("$ref", schema.get("$ref")));
        }
        List<ObjectNode> parts = written.stream().map(document::resolve).toList();
        if (parts.stream().anyMatch(part -> part == null || NO_WORDS.stream().anyMatch(part::has))) {
            return;
        }
        List<JsonNode> enums = Stream.concat(
                        parts.stream().map(part -> part.path("enum")), Stream.of(schema.path("enum")))
                .filter(JsonNode::isArray)
                .toList();
        boolean isPlain = enums.size() == 1
                && !schema.has("enum")
                && parts.stream().filter(part -> part.size() > 0).count() == 1;
        if (enums.isEmpty() || isPlain) {
            return;
        }
        List<JsonNode> values = enums.get(0)
                .valueStream()
                .filter(value -> enums.stream().allMatch(each -> has(each, value)))
                .toList();
        if (values.isEmpty()) {
            return;
        }
        Source at = document.at(schema);
        for (int i = 0; i < parts.size(); i++) {
            JsonNode whole = parts.get(i).path("enum");
            if (written.get(i).has("$ref") && whole.size() == values.size()) {
                JsonNode reference = written.get(i).get("$ref");
                schema.remove(List.of("allOf", "$ref", "enum", "type"));
                schema.putArray("allOf").addObject().set("$ref", reference);
                document.sources().derive(schema.get("allOf"), at);
                return;
            }
        }
        narrow(schema, parts, values, at);
    }

    private void narrow(ObjectNode schema, List<ObjectNode> parts, List<JsonNode> values, Source at) {
        NAMES_OF_VALUES.forEach(key -> names(schema, parts, values, key));
        schema.remove(List.of("allOf", "$ref"));
        if (!schema.has("type")) {
            parts.stream()
                    .filter(part -> part.has("type"))
                    .findFirst()
                    .ifPresent(part -> schema.set("type", part.get("type").deepCopy()));
        }
        schema.putArray("enum").addAll(values);
        document.sources().derive(schema, at);
        document.repaired(
                at,
                "an enum of which only %s may be: an enum of its own"
                        .formatted(values.stream().map(JsonNode::asString).collect(Collectors.joining(", "))));
    }

    /** Names go by position. */
    private static void names(ObjectNode schema, List<ObjectNode> parts, List<JsonNode> values, String key) {
        if (schema.has(key)) {
            return;
        }
        for (ObjectNode part : parts) {
            JsonNode all = part.path("enum");
            if (part.path(key).size() == all.size() && !all.isEmpty()) {
                ArrayNode names = schema.putArray(key);
                for (JsonNode value : values) {
                    for (int i = 0; i < all.size(); i++) {
                        if (isSame(all.get(i), value)) {
                            names.add(Objects.requireNonNull(part.path(key).get(i)));
                            break;
                        }
                    }
                }
                return;
            }
        }
    }

    private static boolean has(JsonNode list, JsonNode value) {
        return list.valueStream().anyMatch(each -> isSame(each, value));
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
    }
}
