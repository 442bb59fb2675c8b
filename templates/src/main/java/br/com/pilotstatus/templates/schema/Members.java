package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.names.JavaNames;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The properties of an object, its own and those of its parts. Alternatives beside properties are parts as well, with
 * nothing in them required: which of them holds is known only when there is a value.
 *
 * @param properties schemas by JSON name, in the order of the document
 * @param required   JSON names
 * @param javaNames  Java names by JSON name, where the document notes them
 */
public record Members(Map<String, JsonNode> properties, Set<String> required, Map<String, String> javaNames) {

    public static Members of(JsonNode schema, EffectiveSpec spec) {
        Members members = new Members(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
        members.collect(schema, spec, false, new ArrayDeque<>());
        return members;
    }

    private void collect(JsonNode reference, EffectiveSpec spec, boolean optional, Deque<JsonNode> around) {
        JsonNode schema = spec.resolve(reference);
        if (around.contains(schema)) {
            return;
        }
        around.push(schema);
        schema.path("allOf").values().forEach(part -> collect(part, spec, optional, around));
        schema.path("properties")
                .properties()
                .forEach(each ->
                        properties.merge(each.getKey(), each.getValue(), optional ? Members::either : Members::both));
        Parts.alternatives(schema).forEach(each -> collect(each, spec, true, around));
        if (!optional) {
            schema.path("required").values().forEach(each -> required.add(each.asString()));
        }
        schema.path("x-java-names")
                .properties()
                .forEach(each -> javaNames.put(each.getKey(), each.getValue().asString()));
        around.pop();
    }

    /** The Java name of a property. */
    public String javaName(String json) {
        return javaNames.getOrDefault(json, JavaNames.memberName(json));
    }

    /** The later narrows the earlier; where it says another type, it alone counts. */
    private static JsonNode both(JsonNode earlier, JsonNode later) {
        if (earlier.has("$ref")
                ? Parts.says(later)
                : later.has("$ref") || !TypeKeyword.of(earlier).equals(TypeKeyword.of(later)) && later.has("type")) {
            return later;
        }
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        earlier.properties().forEach(each -> merged.set(each.getKey(), each.getValue()));
        later.properties().forEach(each -> merged.set(each.getKey(), each.getValue()));
        return merged;
    }

    /** What two alternatives say of a property in common. */
    private static JsonNode either(JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return one;
        }
        ObjectNode common = JsonNodeFactory.instance.objectNode();
        String type = TypeKeyword.of(one);
        if (!type.isEmpty()
                && type.equals(TypeKeyword.of(other))
                && !Set.of("array", "object").contains(type)) {
            common.put("type", type);
            if (one.path("format").equals(other.path("format")) && one.has("format")) {
                common.set("format", one.get("format"));
            }
        }
        return common;
    }
}
