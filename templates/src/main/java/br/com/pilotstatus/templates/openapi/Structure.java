package br.com.pilotstatus.templates.openapi;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a schema says about values, as text: two schemas of the same structure make the same class. Descriptions,
 * examples and the order of properties don't count.
 */
public final class Structure {

    /** What is said of a place or of Java, not of values. */
    private static final Set<Keyword> SILENT = Set.of(
            Keyword.DEFAULT,
            Keyword.DEPRECATED,
            Keyword.READ_ONLY,
            Keyword.WRITE_ONLY,
            Keyword.JAVA_NAMES,
            Keyword.JAVA_CONSTANTS);

    private static final Set<Keyword> SETS = Set.of(Keyword.REQUIRED, Keyword.TYPE, Keyword.ENUM);

    private Structure() {}

    /** Returns the structure of a schema as text. */
    public static String of(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return schema.toString();
        }
        TreeMap<String, String> parts = new TreeMap<>();
        object.properties().forEach(member -> {
            Keyword keyword = Keyword.of(member.getKey());
            if (keyword == null || !keyword.isDocumentation() && !SILENT.contains(keyword)) {
                parts.put(member.getKey(), text(keyword, member.getValue()));
            }
        });
        if (parts.containsKey("properties")) {
            parts.putIfAbsent("type", "[\"object\"]");
        }
        parts.remove("additionalProperties", "true");
        return parts.toString();
    }

    private static String text(@Nullable Keyword keyword, JsonNode value) {
        if (keyword != null && keyword.inside() == Inside.MAP && value.isObject()) {
            TreeMap<String, String> map = new TreeMap<>();
            value.properties().forEach(member -> map.put(member.getKey(), of(member.getValue())));
            return map.toString();
        }
        if (keyword != null && SETS.contains(keyword)) {
            TreeSet<String> set = new TreeSet<>();
            (value.isArray() ? value : List.of(value)).forEach(element -> set.add(element.toString()));
            return set.toString();
        }
        return value.isArray() ? value.valueStream().map(Structure::of).toList().toString() : of(value);
    }
}
