package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.client.ClientBuilder;
import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.RequestOptions;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Calls any operation of the generated client, without naming one. */
final class Clients {

    /** What is presented for every security scheme. */
    static final String SECRET = "ps_contract-key";
    static final String USER_AND_PASSWORD = "contract:" + SECRET;

    private final Document document;
    private final Samples samples;
    private final ObjectMapper json;

    Clients(Document document, Samples samples, ObjectMapper json) {
        this.document = document;
        this.samples = samples;
        this.json = json;
    }

    /** What the client gave, and the type that its method declares. */
    record Outcome(Object value, JavaType type) {
    }

    /** Calls an operation with what the document gives as examples; throws what the client throws. */
    Outcome call(Document.Operation operation, String api, URI server) throws Throwable {
        try (PilotStatusClient client = client(operation, server)) {
            Object group = accessor(api).invoke(client);
            Method method = Arrays.stream(group.getClass().getMethods())
                    .filter(each -> each.getName().equals(operation.id()))
                    .filter(each -> !Arrays.asList(each.getParameterTypes()).contains(RequestOptions.class))
                    .max(Comparator.comparingInt(Method::getParameterCount)).orElseThrow();
            return new Outcome(method.invoke(group, arguments(operation, method)), json.constructType(method.getGenericReturnType()));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private PilotStatusClient client(Document.Operation operation, URI server) throws ReflectiveOperationException {
        PilotStatusClient.Builder builder = PilotStatusClient.builder().baseUrl(server).maxRetries(0);
        List<String> schemes = document.schemes(operation);
        // The names of the builder's methods are the document's; what they all call is not.
        Method credential = ClientBuilder.class.getDeclaredMethod("credential", String.class, String.class);
        credential.setAccessible(true);
        for (String scheme : schemes.isEmpty() ? document.anySchemes() : schemes) {
            credential.invoke(builder, scheme, document.isBasic(scheme) ? USER_AND_PASSWORD : SECRET);
        }
        return builder.build();
    }

    private static Method accessor(String api) {
        return Arrays.stream(PilotStatusClient.class.getMethods())
                .filter(each -> each.getParameterCount() == 0 && each.getReturnType().getSimpleName().equals(api))
                .findFirst().orElseThrow();
    }

    /** The generator's order: path, required, body, optional. */
    private Object[] arguments(Document.Operation operation, Method method) {
        List<JsonNode> values = new ArrayList<>();
        List<JsonNode> parameters = operation.parameters().stream().filter(Clients::isArgument).toList();
        parameters.stream().filter(each -> in(each).equals("path")).map(samples::parameter).forEach(values::add);
        parameters.stream().filter(each -> !in(each).equals("path") && each.path("required").asBoolean())
                .map(samples::parameter).forEach(values::add);
        JsonNode content = document.jsonContent(operation.node().path("requestBody"));
        if (!content.isMissingNode()) {
            values.add(samples.body(content));
        }
        parameters.stream().filter(each -> !in(each).equals("path") && !each.path("required").asBoolean())
                .map(samples::parameter).forEach(values::add);
        Parameter[] declared = method.getParameters();
        if (declared.length != values.size()) {
            throw new AssertionError(operation.id() + " has " + declared.length + " parameters, the document " + values.size());
        }
        Object[] arguments = new Object[declared.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = json.convertValue(values.get(i), json.constructType(declared[i].getParameterizedType()));
        }
        return arguments;
    }

    private static boolean isArgument(JsonNode parameter) {
        return !in(parameter).equals("header") || !Map.of("accept", 1, "content-type", 1, "authorization", 1)
                .containsKey(parameter.path("name").asText().toLowerCase(java.util.Locale.ROOT));
    }

    private static String in(JsonNode parameter) {
        return parameter.path("in").asText();
    }
}
