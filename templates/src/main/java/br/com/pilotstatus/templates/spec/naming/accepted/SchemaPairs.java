package br.com.pilotstatus.templates.spec.naming.accepted;

import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goes through a document and the accepted one side by side, and notes which schema stands where a class was. */
final class SchemaPairs {

    /**
     * A schema where a class was.
     *
     * @param schema of the document; what references lead to
     * @param name of the class
     */
    record Pair(ObjectNode schema, String name) {}

    private final Document document;
    private final Document accepted;
    private final AlternativePairs alternatives;
    private final List<Pair> found = new ArrayList<>();
    private final Map<ObjectNode, Map<ObjectNode, Boolean>> seen = new IdentityHashMap<>();

    SchemaPairs(Document document, Document accepted) {
        this.document = document;
        this.accepted = accepted;
        this.alternatives = new AlternativePairs(document, accepted);
    }

    /** Returns all pairs, in the order in which they were found. */
    List<Pair> found() {
        return found;
    }

    void operation(OperationNode now, OperationNode then) {
        Map<String, JsonNode> parameters = new HashMap<>();
        parameters(accepted, then).forEach(each -> parameters.put(key(each), each));
        parameters(document, now)
                .forEach(each -> value(
                        each, parameters.getOrDefault(key(each), accepted.root().missingNode())));
        body(now.requestBody(), then.requestBody());
        now.responses()
                .properties()
                .forEach(response -> body(response.getValue(), then.responses().path(response.getKey())));
        now.node()
                .path(Operation.ERRORS)
                .properties()
                .forEach(error -> known(error.getValue(), then.responses().path(error.getKey())));
    }

    /** Members that an error is known to have were properties of its body. */
    private void known(JsonNode error, JsonNode then) {
        ObjectNode response = accepted.resolve(then);
        if (response != null && error instanceof ObjectNode now) {
            response.path("content").forEach(type -> {
                ObjectNode body = accepted.resolve(type.path("schema"));
                if (body != null) {
                    inside(now, body);
                }
            });
        }
    }

    private static Stream<ObjectNode> parameters(Document document, OperationNode operation) {
        return Stream.of(operation.item(), operation.node())
                .flatMap(each -> each.path("parameters").valueStream())
                .map(document::resolve)
                .flatMap(Stream::ofNullable);
    }

    private static String key(JsonNode parameter) {
        return parameter.path("in").asString("") + ' ' + parameter.path("name").asString("");
    }

    /** Takes a request body or a response. */
    void body(JsonNode now, JsonNode then) {
        ObjectNode body = document.resolve(now);
        ObjectNode old = accepted.resolve(then);
        if (body != null && old != null) {
            body.path("headers")
                    .properties()
                    .forEach(header ->
                            value(header.getValue(), old.path("headers").path(header.getKey())));
            content(body.path("content"), old.path("content"));
        }
    }

    /** Takes a parameter or a header. */
    void value(JsonNode now, JsonNode then) {
        ObjectNode value = document.resolve(now);
        ObjectNode old = accepted.resolve(then);
        if (value != null && old != null) {
            schema(value.path("schema"), old.path("schema"));
            content(value.path("content"), old.path("content"));
        }
    }

    private void content(JsonNode now, JsonNode then) {
        now.properties()
                .forEach(type -> schema(
                        type.getValue().path("schema"), then.path(type.getKey()).path("schema")));
    }

    private void schema(JsonNode now, JsonNode then) {
        End end = End.of(document, now);
        End old = End.of(accepted, then);
        if (end != null && old != null) {
            if (old.component() != null) {
                found.add(new Pair(end.schema(), old.component()));
            }
            inside(end.schema(), old.schema());
        }
    }

    /** Takes all that is in a schema. */
    void inside(ObjectNode now, ObjectNode then) {
        if (seen.computeIfAbsent(now, k -> new IdentityHashMap<>()).put(then, true) != null) {
            return;
        }
        for (String key : List.of("properties", "patternProperties")) {
            now.path(key)
                    .properties()
                    .forEach(each -> schema(each.getValue(), then.path(key).path(each.getKey())));
        }
        for (String key : List.of("additionalProperties", "items")) {
            schema(now.path(key), then.path(key));
        }
        for (int i = 0; i < now.path("prefixItems").size(); i++) {
            schema(now.path("prefixItems").path(i), then.path("prefixItems").path(i));
        }
        for (String key : Schemas.COMPOSITIONS) {
            alternatives.of(now.path(key), then.path(key)).forEach(this::schema);
        }
    }

    /**
     * Where references, and alternatives of which the other is null, lead to.
     *
     * @param component the last one on the way; null if there is none
     */
    private record End(ObjectNode schema, @Nullable String component) {

        static @Nullable End of(Document document, JsonNode start) {
            Set<JsonNode> followed = Collections.newSetFromMap(new IdentityHashMap<>());
            String component = null;
            for (JsonNode node = start; node != null && followed.add(node); ) {
                String ref = Refs.of(node);
                Slot only = Schemas.besideNull(node);
                if (ref != null) {
                    component = Refs.component(ref) == null ? component : Refs.component(ref);
                    node = Refs.find(document.root(), ref);
                } else if (only != null) {
                    node = only.get();
                } else {
                    return node instanceof ObjectNode schema ? new End(schema, component) : null;
                }
            }
            return null;
        }
    }
}
