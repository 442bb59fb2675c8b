package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.OverlayTargets;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports what whole-body examples show and no property declares, and names with a dot that stand for what is inside
 * another property. Java has no accessor for the first and one too many for the second: a person decides.
 */
public final class UndeclaredProperties extends Walker {

    private static final List<String> ELSEWHERE = List.of(
            "additionalProperties",
            "patternProperties",
            "unevaluatedProperties",
            "allOf",
            "anyOf",
            "oneOf",
            "if",
            "$dynamicRef");

    private final Document document;
    private final Map<ObjectNode, Map<String, JsonNode>> shown = new IdentityHashMap<>();
    private final Map<Source, ObjectNode> order = new LinkedHashMap<>();

    private final Map<ObjectNode, List<String>> known = new IdentityHashMap<>();

    private UndeclaredProperties(Document document) {
        this.document = document;
        OperationNode.all(document).forEach(this::known);
    }

    /** Members that errors are known to have will be properties of their bodies. */
    private void known(OperationNode operation) {
        operation.node().path(Operation.ERRORS).properties().forEach(error -> {
            ObjectNode response = document.resolve(operation.responses().path(error.getKey()));
            if (response != null) {
                response.path("content").forEach(mediaType -> {
                    if (mediaType instanceof ObjectNode object) {
                        known.put(
                                object,
                                List.copyOf(error.getValue().path("properties").propertyNames()));
                    }
                });
            }
        });
    }

    private static JsonNode without(@Nullable List<String> members, JsonNode value) {
        return members != null && value instanceof ObjectNode object
                ? object.deepCopy().remove(members)
                : value;
    }

    /** Reports those of a document. */
    public static void report(Document document) {
        UndeclaredProperties properties = new UndeclaredProperties(document);
        properties.walk(document.root());
        properties.order.forEach(properties::report);
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        if (MediaType.isJson(name)) {
            MediaTypes.examples(document, mediaType)
                    .forEach(example ->
                            inside(mediaType.path("schema"), without(known.get(mediaType), example.value())));
        }
        ObjectNode body = document.resolve(mediaType.path("schema"));
        if (body != null) {
            dotted(body);
        }
    }

    private void inside(JsonNode declared, JsonNode value) {
        ObjectNode schema = document.resolve(declared);
        if (schema == null) {
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> inside(schema.path("items"), item));
        }
        boolean isWhole = Schemas.hasProperties(schema) && ELSEWHERE.stream().noneMatch(schema::has);
        value.properties().forEach(member -> {
            JsonNode property = schema.path("properties").get(member.getKey());
            if (property != null) {
                inside(property, member.getValue());
            } else if (isWhole) {
                order.putIfAbsent(document.at(schema), schema);
                shown.computeIfAbsent(schema, s -> new LinkedHashMap<>())
                        .putIfAbsent(member.getKey(), member.getValue());
            }
        });
    }

    private void report(Source at, ObjectNode schema) {
        Map<String, JsonNode> missing = shown.getOrDefault(schema, Map.of());
        OverlayUpdate update = OverlayUpdate.of(
                document,
                at.child("properties"),
                "{"
                        + missing.entrySet().stream()
                                .map(each -> "\"%s\": %s".formatted(each.getKey(), type(each.getValue())))
                                .collect(Collectors.joining(", "))
                        + "}");
        document.doubtful(
                at,
                "the body's example shows %s, which no property declares; to have %s in Java, %s"
                        .formatted(
                                String.join(", ", missing.keySet()),
                                missing.size() == 1 ? "it" : "them",
                                update.text()),
                update);
    }

    /** What is inside an object or a list is taken from the example, where a string is declared. */
    private static String type(JsonNode value) {
        return value.isNull()
                ? "{}"
                : "{\"type\": \"%s\"}".formatted(value.isContainer() ? "string" : JsonType.of(value));
    }

    private void dotted(ObjectNode schema) {
        JsonNode properties = schema.path("properties");
        for (String name : properties.propertyNames()) {
            int dot = name.lastIndexOf('.');
            if (dot > 0
                    && properties.has(name.substring(0, dot))
                    && properties.get(name) instanceof ObjectNode property) {
                Source at = document.at(property);
                document.doubtful(
                        at,
                        ("reads like %s inside %s, but is a property whose name has a dot: if it is not,"
                                        + " remove %s")
                                .formatted(
                                        name.substring(dot + 1),
                                        name.substring(0, dot),
                                        OverlayTargets.of(document, at)));
            }
        }
    }
}
