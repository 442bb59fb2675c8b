package br.com.pilotstatus.server.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks parameters and headers, which are text on the wire and have types in the document. */
final class ValueCheck {

    private final Schemas schemas;

    ValueCheck(Schemas schemas) {
        this.schemas = schemas;
    }

    /** {@code declared} is a Parameter Object or a Header Object. */
    List<String> violations(String what, List<String> values, SpecNode declared) {
        if (values.isEmpty()) {
            return declared.flag("required") && !hasNamesOfItsOwn(declared)
                    ? List.of(what + " is required and absent")
                    : List.of();
        }
        SpecNode schema = declared.at("schema");
        if (!schema.exists()
                || types(schema).contains("object")
                || schema.raw("allOf").exists()) {
            return List.of();
        }
        if (schema.raw("anyOf").exists() || schema.raw("oneOf").exists()) {
            return ofSeveralKinds(what, values, declared, schema);
        }
        List<String> violations = new ArrayList<>();
        if (types(schema).contains("array")) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            elements(values, declared).forEach(each -> array.add(json(each, types(schema.at("items")))));
            violations.addAll(schemas.violations(what, array, schema));
        } else if (values.size() > 1) {
            violations.add(what + " is given " + values.size() + " times");
        } else {
            violations.addAll(
                    schemas.violations(what, json(words(values, declared).get(0), types(schema)), schema));
        }
        return violations;
    }

    /** The properties of an exploded object are parameters by their own names. */
    private static boolean hasNamesOfItsOwn(SpecNode declared) {
        boolean pairs =
                declared.text("in").equals("query") || declared.text("in").equals("cookie");
        SpecNode schema = declared.at("schema");
        return pairs
                && (types(schema).contains("object")
                        || schema.raw("allOf").exists()
                        || schema.raw("properties").exists())
                && !declared.text("style").equals("deepObject")
                && declared.node().path("explode").asBoolean(true);
    }

    /** What may be one of several kinds is right if it is right as any of them. */
    private List<String> ofSeveralKinds(String what, List<String> values, SpecNode declared, SpecNode schema) {
        List<List<String>> wrong = new ArrayList<>();
        for (List<String> types : List.of(List.<String>of(), List.of("number", "boolean"))) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            elements(values, declared).forEach(each -> array.add(json(each, types)));
            wrong.add(schemas.violations(what, array, schema));
            if (values.size() == 1) {
                wrong.add(
                        0, schemas.violations(what, json(words(values, declared).get(0), types), schema));
            }
        }
        return wrong.stream().filter(List::isEmpty).findFirst().orElse(wrong.get(0));
    }

    /** Words in style label have a dot in front. */
    private static List<String> words(List<String> values, SpecNode declared) {
        return declared.text("style").equals("label")
                ? values.stream().map(each -> each.replaceFirst("^\\.", "")).toList()
                : values;
    }

    /** Repeated in a query unless {@code explode} is false; separated by its style's mark elsewhere. */
    private static List<String> elements(List<String> values, SpecNode declared) {
        boolean query =
                declared.text("in").equals("query") || declared.text("in").equals("cookie");
        String style = declared.text("style");
        boolean explode = declared.node().path("explode").asBoolean(query && !style.endsWith("Delimited"));
        if (query && explode) {
            return values;
        }
        String separator = switch (style) {
            case "spaceDelimited" -> " ";
            case "pipeDelimited" -> "\\|";
            case "label" -> explode ? "\\." : ",";
            default -> ",\\s*";
        };
        return words(values, declared).stream()
                .flatMap(line -> Stream.of(line.split(separator)))
                .toList();
    }

    private static JsonNode json(String text, List<String> types) {
        boolean bare = types.contains("integer") || types.contains("number") || types.contains("boolean");
        if (bare) {
            try {
                JsonNode node = Schemas.parse(text);
                if (node.isNumber() || node.isBoolean()) {
                    return node;
                }
            } catch (JacksonException notJson) {
                // text it is, and the schema says what it should have been
            }
        }
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static List<String> types(SpecNode schema) {
        SpecNode type = schema.raw("type");
        if (type.node().isArray()) {
            return type.elements().stream()
                    .map(each -> each.node().asString(""))
                    .toList();
        }
        return type.exists() ? List.of(type.node().asString("")) : List.of();
    }
}
