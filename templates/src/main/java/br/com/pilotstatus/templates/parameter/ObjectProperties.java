package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks at the properties of objects that are parameters. */
public final class ObjectProperties {

    private static final String ANY = "*";

    private final ParameterTypes types;

    public ObjectProperties(ParameterTypes types) {
        this.types = types;
    }

    /** Refuses properties that have no form in a style: lists and objects in most, alternatives in all. */
    public void refuse(JsonNode object, String style, String pointer, String remedy) {
        refuse(object, style, pointer, remedy, new ArrayList<>());
    }

    private void refuse(JsonNode object, String style, String pointer, String remedy, List<JsonNode> outer) {
        JsonNode described = types.described(object);
        if (outer.contains(described)) {
            throw new UnsupportedSpecException(pointer, "an object that contains itself has no form in text" + remedy);
        }
        outer.add(described);
        all(described).forEach((name, schema) -> {
            boolean pairs = style.equals("FORM_EXPLODED") || style.equals("DEEP_OBJECT");
            String what = switch (types.shape(schema)) {
                case MIXED -> "one of several kinds";
                case WORD -> types.isOneOfSeveral(schema) ? "one of several kinds" : null;
                case WORDS ->
                    !pairs
                            ? "a list"
                            : types.shape(types.items(schema)) == ParameterShape.WORD
                                    ? null
                                    : "a list of lists or objects";
                case PAIRS -> style.equals("DEEP_OBJECT") ? null : "an object";
            };
            if (what != null) {
                throw new UnsupportedSpecException(
                        pointer,
                        (name.equals(ANY) ? "a property that the schema does not name" : "the property " + name)
                                + " is " + what + ", which has no form in this style" + remedy);
            }
            if (types.shape(schema) == ParameterShape.PAIRS) {
                refuse(schema, style, pointer, remedy, outer);
            }
        });
        outer.remove(outer.size() - 1);
    }

    public List<String> names(JsonNode object) {
        return all(types.described(object)).keySet().stream()
                .filter(each -> !each.equals(ANY))
                .toList();
    }

    /** Whether it may have properties that the schema does not name; a schema that names some must say so. */
    public boolean isOpen(JsonNode object) {
        Map<String, JsonNode> all = all(types.described(object));
        return all.isEmpty() || all.containsKey(ANY);
    }

    private Map<String, JsonNode> all(JsonNode object) {
        return all(object, types);
    }

    /** Properties by name, and under {@code *} what those have that are not named. */
    public static Map<String, JsonNode> all(JsonNode object, ParameterTypes types) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        new ObjectProperties(types).collect(object, found, 0);
        return found;
    }

    private void collect(JsonNode object, Map<String, JsonNode> found, int depth) {
        for (JsonNode part : object.path("allOf").values()) {
            if (depth < 20) {
                collect(types.described(part), found, depth + 1);
            }
        }
        object.path("properties").properties().forEach(each -> found.put(each.getKey(), each.getValue()));
        JsonNode any = object.path("additionalProperties");
        if (any.isObject() || any.asBoolean(false)) {
            found.put(ANY, any);
        }
    }
}
