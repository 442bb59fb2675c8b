package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Calls any operation of the generated client, without naming one. */
final class ClientCalls {

    /** What is presented for every security scheme. */
    static final String SECRET = "ps_contract-key";

    static final String USER_AND_PASSWORD = "contract:" + SECRET;

    private final Document document;
    private final Samples samples;
    private final Class<?> type;

    ClientCalls(Document document, Class<?> type) {
        this(document, type, new Samples(document));
    }

    ClientCalls(Document document, Class<?> type, Samples samples) {
        this.document = document;
        this.samples = samples;
        this.type = type;
    }

    /** What the client gave, and the type that its method declares. */
    record Outcome(Object value, JavaType type) {

        /** The body: that of the record where successes differ in type. */
        Outcome body() {
            // Unions have records too, which are models.
            return value instanceof Record success
                            && success.getClass().getPackageName().endsWith(".api")
                    ? body(success)
                    : this;
        }

        private static Outcome body(Record success) {
            for (RecordComponent component : success.getClass().getRecordComponents()) {
                if (component.getName().equals("body")) {
                    try {
                        return new Outcome(
                                component.getAccessor().invoke(success),
                                Values.JSON.constructType(component.getGenericType()));
                    } catch (ReflectiveOperationException impossible) {
                        throw new AssertionError(impossible);
                    }
                }
            }
            return new Outcome(null, Values.JSON.constructType(Void.class));
        }
    }

    /** Calls an operation with what the document gives as examples; throws what the client throws. */
    Outcome call(Document.Operation operation, String api, URI server) throws Throwable {
        try (GeneratedClient client = GeneratedClient.open(type, server, credentials(operation))) {
            GeneratedClient.Target target = viewed(client, operation).methods("", operation.id()).stream()
                    .filter(each ->
                            each.method().getDeclaringClass().getSimpleName().equals(api))
                    .max(Comparator.comparingInt(each -> each.method().getParameterCount()))
                    .orElseThrow();
            return new Outcome(
                    target.invoke(arguments(operation, target.method())),
                    Values.JSON.constructType(target.method().getGenericReturnType()));
        }
    }

    /** The client that sends what the operation takes of views, which are no arguments. */
    private GeneratedClient viewed(GeneratedClient client, Document.Operation operation) throws Throwable {
        GeneratedClient viewed = client;
        for (JsonNode each : operation.parameters()) {
            if (each.has("x-client-view")) {
                viewed = viewed.view(
                        each.path("x-client-view").asText(),
                        samples.parameter(each).asText());
            }
        }
        return viewed;
    }

    /** What the first alternative of an operation wants, by scheme. */
    Map<String, String> credentials(Document.Operation operation) {
        List<String> schemes = document.schemes(operation);
        Map<String, String> credentials = new LinkedHashMap<>();
        for (String scheme : schemes.isEmpty() ? document.anySchemes() : schemes) {
            credentials.put(scheme, document.isBasic(scheme) ? USER_AND_PASSWORD : SECRET);
        }
        return credentials;
    }

    /** The generator's order: path, required, body, optional. */
    private Object[] arguments(Document.Operation operation, Method method) {
        List<JsonNode> values = new ArrayList<>();
        List<JsonNode> parameters =
                operation.parameters().stream().filter(ClientCalls::isArgument).toList();
        parameters.stream()
                .filter(each -> in(each).equals("path"))
                .map(samples::parameter)
                .forEach(values::add);
        parameters.stream()
                .filter(each ->
                        !in(each).equals("path") && each.path("required").asBoolean())
                .map(samples::parameter)
                .forEach(values::add);
        String type = document.requestType(operation);
        if (!type.isEmpty()) {
            JsonNode content = document.resolve(operation.node().path("requestBody"))
                    .path("content")
                    .path(type);
            boolean typed = MediaTypes.isJson(type) || MediaTypes.isForm(type) || MediaTypes.isAny(type);
            boolean required = document.resolve(operation.node().path("requestBody"))
                    .path("required")
                    .asBoolean();
            values.add(typed ? orNone(required, () -> samples.body(content)) : TextNode.valueOf("text"));
        }
        parameters.stream()
                .filter(each ->
                        !in(each).equals("path") && !each.path("required").asBoolean())
                .map(each -> orNone(false, () -> samples.parameter(each)))
                .forEach(values::add);
        Parameter[] declared = method.getParameters();
        if (declared.length != values.size()) {
            throw new AssertionError(
                    operation.id() + " has " + declared.length + " parameters, the document " + values.size());
        }
        Object[] arguments = new Object[declared.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Values.of(values.get(i), declared[i].getParameterizedType());
        }
        return arguments;
    }

    /** What is optional is left out where no value of it is known. */
    private static JsonNode orNone(boolean isRequired, Supplier<JsonNode> sample) {
        try {
            return sample.get();
        } catch (NoSampleException unknown) {
            if (isRequired) {
                throw unknown;
            }
            return NullNode.getInstance();
        }
    }

    /** Headers that OpenAPI describes elsewhere are none, nor are those that a client sends by itself. */
    private static boolean isArgument(JsonNode parameter) {
        if (!in(parameter).equals("header")) {
            return true;
        }
        String name = parameter.path("name").asText().toLowerCase(Locale.ROOT);
        return !ProtocolHeaders.has(in(parameter), name)
                && !parameter.has("x-client-view")
                && !parameter.path("x-idempotency-key").asBoolean(name.equals("idempotency-key"));
    }

    private static String in(JsonNode parameter) {
        return parameter.path("in").asText();
    }
}
