package br.com.pilotstatus.templates.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds out whether objects may have other properties than the declared ones. */
final class Closing {

    /** Each is false where nothing else may be there; the second knows the properties of parts, the first means them. */
    private static final List<Keyword> OTHERS = List.of(Keyword.ADDITIONAL_PROPERTIES, Keyword.UNEVALUATED_PROPERTIES);

    private Closing() {}

    static boolean of(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        collect(schema, parts, new ArrayDeque<>());
        return parts.stream().anyMatch(Closing::closes)
                && parts.stream().noneMatch(part -> part.has(Keyword.PATTERN_PROPERTIES));
    }

    private static void collect(Schema reference, List<Schema> parts, Deque<Schema> around) {
        Schema schema = reference.resolve();
        if (!around.contains(schema)) {
            around.push(schema);
            parts.add(schema);
            schema.list(Keyword.ALL_OF).forEach(part -> collect(part, parts, around));
            around.pop();
        }
    }

    /** Whether it says so itself. */
    static boolean closes(Schema schema) {
        return OTHERS.stream().map(schema::get).anyMatch(others -> others.isBoolean() && !others.asBoolean());
    }
}
