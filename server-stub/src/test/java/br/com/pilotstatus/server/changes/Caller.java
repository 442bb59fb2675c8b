package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who calls all that the client of a document has, in all forms. */
final class Caller {

    private static final int CALLS = 60;

    private final GeneratedDocument document;
    private final ValueVariants variants;
    private final Map<String, Method> interfaces = new LinkedHashMap<>();

    Caller(GeneratedDocument document) {
        this.document = document;
        this.variants = new ValueVariants(document.effective());
        for (Class<?> api : Stub.interfaces(document)) {
            Stream.of(api.getDeclaredMethods()).forEach(each -> interfaces.put(each.getName(), each));
        }
    }

    /**
     * A method of the client, and what it is called with.
     *
     * @param document whose client that is
     * @param operation the operation's id
     * @param arguments in each of them the arguments of a call as JSON, the fullest first
     * @param credentials those given to the client, by scheme, in each alternative
     * @param hasKey whether it takes an idempotency key, which is given
     */
    record Calls(
            GeneratedDocument document,
            Method method,
            String operation,
            List<List<JsonNode>> arguments,
            List<Map<String, String>> credentials,
            boolean hasKey) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "/"
                    + method.getParameterCount();
        }
    }

    /** All calls, each method in its long form and in its short one. */
    List<Calls> all() {
        List<Calls> all = new ArrayList<>();
        for (Class<?> api : document.classes("client.api")) {
            if (!api.getSimpleName().endsWith("Api") || api.getSimpleName().endsWith("AsyncApi")) {
                continue;
            }
            Stream.of(api.getDeclaredMethods())
                    .filter(each -> each.getName().endsWith("WithResponse"))
                    .filter(each -> each.getParameterCount() > 0
                            && each.getParameterTypes()[each.getParameterCount() - 1] == RequestOptions.class)
                    .filter(each -> implemented(each) != null)
                    .sorted(Comparator.comparing(Method::toGenericString))
                    .forEach(each -> all.add(calls(each, Objects.requireNonNull(implemented(each)))));
        }
        return all;
    }

    /** What takes its calls on the server; null for an operation of the client alone. */
    private @Nullable Method implemented(Method method) {
        String name = method.getName().substring(0, method.getName().length() - "WithResponse".length());
        // What differs in the response alone has one method on the server.
        return interfaces.containsKey(name)
                ? interfaces.get(name)
                : interfaces.get(name.replaceFirst("As[A-Z]\\w*$", ""));
    }

    private Calls calls(Method method, Method implemented) {
        String id = implemented.getAnnotation(OperationInfo.class).id();
        Operations.Operation operation = Operations.of(document, id);
        List<List<JsonNode>> values = new ArrayList<>();
        List<Boolean> optional = new ArrayList<>();
        List<String> names = WireNames.of(implemented);
        for (int i = 0; i < names.size(); i++) {
            String each = names.get(i);
            if (!each.equals(WireNames.BODY) && isSentByItself(each, operation)) {
                continue;
            }
            values.add(
                    each.equals(WireNames.BODY)
                            ? bodies(operation, implemented.getGenericParameterTypes()[i])
                            : variants.of((each.startsWith("path ")
                                            ? operation.pathParameter(Integer.parseInt(each.substring(5)))
                                            : operation.parameter(each))
                                    .path("schema")));
            optional.add(Nullness.takesNull(implemented, i)
                    || !WireNames.defaultOf(implemented, i).isEmpty());
        }
        for (int i = values.size() - 1; i >= 0 && values.size() > method.getParameterCount() - 1; i--) {
            if (optional.get(i)) {
                values.remove(i);
                optional.remove(i);
            }
        }
        if (values.size() != method.getParameterCount() - 1) {
            throw new AssertionError(method + " has other arguments than " + names);
        }
        return new Calls(
                document,
                method,
                id,
                vectors(values, optional),
                Operations.credentials(document, operation),
                names.contains("idempotency-key"));
    }

    private static boolean isSentByItself(String name, Operations.Operation operation) {
        return name.equals("idempotency-key")
                || !name.startsWith("path ") && operation.parameter(name).has("x-client-view");
    }

    private List<JsonNode> bodies(Operations.Operation operation, Type type) {
        for (Map.Entry<String, JsonNode> each : variants.resolve(
                        operation.node().path("requestBody"))
                .path("content")
                .properties()) {
            List<JsonNode> fit = new ArrayList<>();
            List<JsonNode> all = each.getValue().path("schema").isEmpty()
                    ? List.of(TextNode.valueOf("text"))
                    : variants.of(each.getValue().get("schema"));
            for (JsonNode body : all) {
                try {
                    if (Models.refusal(Values.of(body, type)).isEmpty()) {
                        fit.add(body);
                    }
                } catch (IllegalArgumentException another) {
                    // The type of another method.
                }
            }
            if (!fit.isEmpty()) {
                return fit;
            }
        }
        throw new AssertionError("Nothing is " + type);
    }

    private static List<List<JsonNode>> vectors(List<List<JsonNode>> values, List<Boolean> optional) {
        List<JsonNode> full = new ArrayList<>();
        values.forEach(each -> full.add(each.get(0)));
        List<List<JsonNode>> vectors = new ArrayList<>(List.of(full));
        for (int i = 0; i < values.size(); i++) {
            List<JsonNode> others =
                    new ArrayList<>(values.get(i).subList(1, values.get(i).size()));
            if (optional.get(i)) {
                others.add(NullNode.getInstance());
            }
            for (JsonNode each : others) {
                List<JsonNode> vector = new ArrayList<>(full);
                vector.set(i, each);
                vectors.add(vector);
            }
        }
        return vectors.subList(0, Math.min(CALLS, vectors.size()));
    }
}
