package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a schema says about values, as text: two schemas of the same structure make the same class. Descriptions,
 * examples and the order of properties don't count.
 */
public final class Structure {

    private static final Set<String> SILENT = Set.of(
            "title",
            "description",
            "example",
            "examples",
            "externalDocs",
            "$comment",
            Schemas.INFERRED,
            PropertyNames.KEYWORD,
            "default",
            "deprecated",
            "readOnly",
            "writeOnly");
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "dependentSchemas", "$defs");
    private static final Set<String> SETS = Set.of("required", "type", "enum");

    private Structure() {}

    /** Returns the structure of a schema as text. */
    public static String of(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return schema.toString();
        }
        TreeMap<String, String> parts = new TreeMap<>();
        object.properties().forEach(member -> {
            if (!SILENT.contains(member.getKey())) {
                parts.put(member.getKey(), keyword(member.getKey(), member.getValue()));
            }
        });
        if (parts.containsKey("properties")) {
            parts.putIfAbsent("type", "[\"object\"]");
        }
        parts.remove("additionalProperties", "true");
        return parts.toString();
    }

    private static String keyword(String key, JsonNode value) {
        if (MAPS.contains(key) && value.isObject()) {
            TreeMap<String, String> map = new TreeMap<>();
            value.properties().forEach(member -> map.put(member.getKey(), of(member.getValue())));
            return map.toString();
        }
        if (SETS.contains(key)) {
            TreeSet<String> set = new TreeSet<>();
            (value.isArray() ? value : List.of(value)).forEach(element -> set.add(element.toString()));
            return set.toString();
        }
        if (value.isArray()) {
            return value.valueStream().map(Structure::of).toList().toString();
        }
        return of(value);
    }
}
