package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.model.internal.http.BracketName;
import br.com.pilotstatus.server.internal.json.JsonNames;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes lists of objects whose names are indexes, where the Java type is a list: only the type tells {@code [0]} from a name. */
final class IndexedLists {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private IndexedLists() {}

    /**
     * Returns the tree with lists in it.
     *
     * @param where what the tree is called
     * @throws MalformedParameterException if there is a name where an index must be
     */
    static JsonNode in(String where, JsonNode tree, @Nullable Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] inside = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return list(where, tree, inside[0]);
            }
            return Map.class.isAssignableFrom(raw) && tree instanceof ObjectNode map
                    ? all(where, map, name -> inside[1])
                    : tree;
        }
        return type instanceof Class<?> model && tree instanceof ObjectNode object && JsonNames.isModel(model)
                ? all(where, object, name -> JsonNames.type(model, name))
                : tree;
    }

    private interface Types {
        @Nullable Type of(String name);
    }

    private static JsonNode all(String where, ObjectNode object, Types types) {
        object.properties()
                .forEach(each ->
                        each.setValue(in(inside(where, each.getKey()), each.getValue(), types.of(each.getKey()))));
        return object;
    }

    private static JsonNode list(String where, JsonNode tree, Type element) {
        if (!(tree instanceof ObjectNode object)) {
            return tree;
        }
        List<String> indexes = new ArrayList<>();
        object.fieldNames().forEachRemaining(indexes::add);
        indexes.stream()
                .filter(each -> !INDEX.matcher(each).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new MalformedParameterException(
                            inside(where, name), "must have a place in its brackets, such as [0]");
                });
        indexes.sort(Comparator.comparing(Integer::valueOf));
        ArrayNode list = JsonNodeFactory.instance.arrayNode(indexes.size());
        indexes.forEach(each -> list.add(in(inside(where, each), object.get(each), element)));
        return list;
    }

    private static String inside(String where, String name) {
        return BracketName.inside(where, JsonPath.printable(name));
    }
}
