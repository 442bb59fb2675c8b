package br.com.pilotstatus.templates.openapi;

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
public record Members(Map<String, Schema> properties, Set<String> required, Map<String, String> javaNames) {

    static Members of(Schema schema) {
        Members members = new Members(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
        members.collect(schema, false, new ArrayDeque<>());
        return members;
    }

    private void collect(Schema reference, boolean optional, Deque<Schema> around) {
        Schema schema = reference.resolve();
        if (around.contains(schema)) {
            return;
        }
        around.push(schema);
        schema.list(Keyword.ALL_OF).forEach(part -> collect(part, optional, around));
        schema.map(Keyword.PROPERTIES)
                .forEach((name, each) -> properties.merge(name, each, optional ? Members::either : Members::both));
        schema.alternatives().forEach(each -> collect(each, true, around));
        if (!optional) {
            required.addAll(schema.texts(Keyword.REQUIRED));
        }
        schema.get(Keyword.JAVA_NAMES)
                .properties()
                .forEach(each -> javaNames.put(each.getKey(), each.getValue().asString()));
        around.pop();
    }

    /** The later narrows the earlier; where it says another type, it alone counts. */
    private static Schema both(Schema earlier, Schema later) {
        if (earlier.isReference()
                ? later.describesValues()
                : later.isReference() || !earlier.type().equals(later.type()) && later.has(Keyword.TYPE)) {
            return later;
        }
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        earlier.node().properties().forEach(each -> merged.set(each.getKey(), each.getValue()));
        later.node().properties().forEach(each -> merged.set(each.getKey(), each.getValue()));
        return new Schema(later.root, merged, later.pointer());
    }

    /** What two alternatives say of a property in common. */
    private static Schema either(Schema one, Schema other) {
        if (one.equals(other)) {
            return one;
        }
        ObjectNode common = JsonNodeFactory.instance.objectNode();
        String type = one.type();
        if (!type.isEmpty()
                && type.equals(other.type())
                && !Set.of("array", "object").contains(type)) {
            common.put(Keyword.TYPE.key(), type);
            JsonNode format = one.get(Keyword.FORMAT);
            if (format.isString() && format.equals(other.get(Keyword.FORMAT))) {
                common.set(Keyword.FORMAT.key(), format);
            }
        }
        return new Schema(one.root, common, one.pointer());
    }
}
