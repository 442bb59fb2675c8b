package br.com.pilotstatus.templates.parameter;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the properties of objects that are parameters. */
final class ObjectProperties {

    private static final String ANY = "*";

    private final ParameterTypes types;

    ObjectProperties(ParameterTypes types) {
        this.types = types;
    }

    /** Refuses properties that have no form in a style: lists and objects in most, alternatives in all. */
    void refuse(Schema object, String style, Pointer pointer, String remedy) {
        refuse(object, style, pointer, remedy, new ArrayList<>());
    }

    private void refuse(Schema object, String style, Pointer pointer, String remedy, List<Schema> outer) {
        Schema described = types.described(object);
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
                                + " is " + what + ", which has no form in this style" + remedy,
                        schema.pointer());
            }
            if (types.shape(schema) == ParameterShape.PAIRS) {
                refuse(schema, style, pointer, remedy, outer);
            }
        });
        outer.remove(outer.size() - 1);
    }

    List<String> names(Schema object) {
        return all(types.described(object)).keySet().stream()
                .filter(each -> !each.equals(ANY))
                .toList();
    }

    /** Whether it may have properties that the schema does not name; a schema that names some must say so. */
    boolean isOpen(Schema object) {
        Map<String, Schema> all = all(types.described(object));
        return all.isEmpty() || all.containsKey(ANY);
    }

    private Map<String, Schema> all(Schema object) {
        return all(object, types);
    }

    /** Properties by name, and under {@code *} what those have that are not named. */
    static Map<String, Schema> all(Schema object, ParameterTypes types) {
        Map<String, Schema> found = new LinkedHashMap<>();
        new ObjectProperties(types).collect(object, found, new HashSet<>());
        return found;
    }

    private void collect(Schema object, Map<String, Schema> found, Set<Schema> around) {
        if (!around.add(object)) {
            return;
        }
        object.list(Keyword.ALL_OF).forEach(part -> collect(types.described(part), found, around));
        found.putAll(object.map(Keyword.PROPERTIES));
        Schema any = object.one(Keyword.ADDITIONAL_PROPERTIES);
        if (any.isObject() || object.is(Keyword.ADDITIONAL_PROPERTIES)) {
            found.put(ANY, any);
        }
        around.remove(object);
    }
}
