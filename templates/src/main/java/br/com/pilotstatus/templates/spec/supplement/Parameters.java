package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills the parameters of an operation, by place and name. They come in the order of the supplement, since arguments are
 * positional in Java; those that only the received document has come last.
 */
final class Parameters {

    private static final Set<String> OF_SCHEMA = Set.of("schema", "style", "explode", "allowReserved", "content");

    private final Document received;
    private final Document supplement;
    private final Told told;
    private final SchemaUnit schemas;

    Parameters(Document received, Document supplement, Told told, SchemaUnit schemas) {
        this.received = received;
        this.supplement = supplement;
        this.told = told;
        this.schemas = schemas;
    }

    /**
     * A parameter of an operation.
     *
     * @param written as it stands there, perhaps a reference
     * @param parameter what that leads to
     */
    record Declared(JsonNode written, ObjectNode parameter) {}

    /** The parameters of an operation and of its path item, which it may replace, by place and name. */
    static Map<String, Declared> all(Document document, JsonNode item, JsonNode operation) {
        Map<String, Declared> all = new LinkedHashMap<>();
        for (JsonNode owner : new JsonNode[] {item, operation}) {
            for (JsonNode each : owner.path("parameters")) {
                ObjectNode parameter = document.resolve(each);
                if (parameter != null) {
                    all.put(key(parameter), new Declared(each, parameter));
                }
            }
        }
        return all;
    }

    private static String key(JsonNode parameter) {
        String in = parameter.path("in").asString("");
        String name = parameter.path("name").asString("");
        return in + ' ' + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    /**
     * Fills them.
     *
     * @param theirs those of the received operation
     * @param mine those of the supplement's
     * @param names what path parameters of the supplement are called in the received path
     * @param place where the operation stands
     */
    void merge(
            ObjectNode operation,
            Map<String, Declared> theirs,
            Map<String, Declared> mine,
            Map<String, String> names,
            Source place) {
        Map<String, Declared> rest = new LinkedHashMap<>(theirs);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        mine.forEach((key, each) -> {
            ObjectNode my = each.parameter();
            String name = my.path("name").asString("");
            String wire = key.startsWith("path ") ? names.getOrDefault(name, name) : name;
            Declared their = rest.remove(key.startsWith("path ") ? "path " + wire : key);
            Source at = place.child("parameters").child(list.size());
            list.add(
                    their == null
                            ? added(each, wire, received.at(operation), name)
                            : filled(their.parameter(), my, at));
        });
        rest.values().forEach(each -> list.add(each.written()));
        if (!list.isEmpty()) {
            received.sources()
                    .derive(list, received.at(operation.has("parameters") ? operation.path("parameters") : operation));
            operation.set("parameters", list);
        }
    }

    private JsonNode added(Declared mine, String wire, Source operation, String name) {
        ObjectNode my = mine.parameter();
        if (!received.isOverlaid(operation)) {
            told.filled(
                    operation.child("parameters"),
                    "the %s parameter %s".formatted(my.path("in").asString(""), wire),
                    supplement.at(my));
        }
        return wire.equals(name) ? mine.written() : named(supplement.sources().copy(my), wire, name);
    }

    private ObjectNode filled(ObjectNode their, ObjectNode my, Source place) {
        ObjectNode filled = received.sources().copy(their);
        String name = my.path("name").asString("");
        String wire = their.path("name").asString("");
        String what = "the %s parameter %s".formatted(their.path("in").asString(""), wire);
        told.required(filled, my, place);
        if (!filled.has("content")) {
            schemas.merge(filled, my, place, what);
        }
        Filling.missing(received, filled, my, filled.has("content") || my.has("content") ? OF_SCHEMA : Set.of());
        return named(filled, wire, name);
    }

    /** The received name is on the wire, that of the supplement in Java. */
    private static ObjectNode named(ObjectNode parameter, String wire, String java) {
        if (!wire.equals(java)) {
            parameter.put("name", wire);
            parameter.put(Parameter.JAVA_NAME, java);
        }
        return parameter;
    }
}
