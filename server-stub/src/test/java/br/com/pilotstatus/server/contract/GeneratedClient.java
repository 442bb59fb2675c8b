package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.client.ClientBuilder;
import br.com.pilotstatus.client.http.RequestOptions;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A generated client of any document, by reflection. Close it. */
public final class GeneratedClient implements AutoCloseable {

    private final Object client;

    private GeneratedClient(Object client) {
        this.client = client;
    }

    /** A method of a group of operations. */
    public record Target(Object group, Method method) {

        /** Calls it; throws what it throws. */
        public @Nullable Object invoke(@Nullable Object... arguments) throws Throwable {
            return GeneratedClient.invoke(group, method, arguments);
        }
    }

    /** Opens a client with credentials by the names of their schemes in the document. */
    public static GeneratedClient open(Class<?> type, URI server, Map<String, String> credentials) throws Throwable {
        return open(builder(type, server), credentials);
    }

    /** Opens a client that is told no address, and asks a proxy for it. */
    public static GeneratedClient openBehind(Class<?> type, InetSocketAddress proxy, Map<String, String> credentials)
            throws Throwable {
        ClientBuilder<?> builder = (ClientBuilder<?>) type.getMethod("builder").invoke(null);
        return open(builder.proxy(proxy).maxRetries(0), credentials);
    }

    private static GeneratedClient open(ClientBuilder<?> builder, Map<String, String> credentials) throws Throwable {
        // The names of the builder's methods are the document's; what they all call is not.
        Method credential = ClientBuilder.class.getDeclaredMethod("credential", String.class, String.class);
        credential.setAccessible(true);
        for (Map.Entry<String, String> each : credentials.entrySet()) {
            invoke(builder, credential, each.getKey(), each.getValue());
        }
        return build(builder);
    }

    /**
     * Opens a client as a user does.
     *
     * @param credentials by the builder's methods: a text, or the array of several arguments
     */
    public static GeneratedClient openAsUser(Class<?> type, URI server, JsonNode credentials) throws Throwable {
        ClientBuilder<?> builder = builder(type, server);
        for (Map.Entry<String, JsonNode> each : credentials.properties()) {
            List<String> arguments = new ArrayList<>();
            each.getValue().forEach(argument -> arguments.add(argument.asText()));
            if (arguments.isEmpty()) {
                arguments.add(each.getValue().asText());
            }
            Class<?>[] texts = new Class<?>[arguments.size()];
            Arrays.fill(texts, String.class);
            invoke(builder, builder.getClass().getMethod(each.getKey(), texts), arguments.toArray());
        }
        return build(builder);
    }

    private static ClientBuilder<?> builder(Class<?> type, URI server) throws Throwable {
        return ((ClientBuilder<?>) type.getMethod("builder").invoke(null))
                .baseUrl(server)
                .maxRetries(0);
    }

    private static GeneratedClient build(ClientBuilder<?> builder) throws Throwable {
        return new GeneratedClient(invoke(builder, builder.getClass().getMethod("build")));
    }

    /** The client beside this one that one of its methods gives; only this one need be closed. */
    public GeneratedClient view(String method, String value) throws Throwable {
        return new GeneratedClient(invoke(client, client.getClass().getMethod(method, String.class), value));
    }

    /** All methods of that name and without options, of the group that an accessor gives; empty: of all groups. */
    public List<Target> methods(String accessor, String name) throws Throwable {
        List<Target> found = new ArrayList<>();
        for (Method each : client.getClass().getMethods()) {
            boolean group = each.getReturnType().getSimpleName().endsWith("Api") && each.getParameterCount() == 0;
            if (group && (accessor.isEmpty() || each.getName().equals(accessor))) {
                Object operations = invoke(client, each);
                Arrays.stream(operations.getClass().getMethods())
                        .filter(method -> method.getName().equals(name))
                        .filter(method ->
                                !Arrays.asList(method.getParameterTypes()).contains(RequestOptions.class))
                        .forEach(method -> found.add(new Target(operations, method)));
            }
        }
        return found;
    }

    /** A method of a group, which this client has. */
    public Target groupOf(Method method) throws Throwable {
        for (Method each : client.getClass().getMethods()) {
            if (each.getReturnType() == method.getDeclaringClass() && each.getParameterCount() == 0) {
                return new Target(invoke(client, each), method);
            }
        }
        throw new AssertionError("The client has no " + method.getDeclaringClass());
    }

    /** The body of a success: where successes differ in type, that of the record. */
    public static @Nullable Object body(@Nullable Object result) {
        return new ClientCalls.Outcome(result, Values.JSON.constructType(Object.class))
                .body()
                .value();
    }

    /** The form of a method that gives the whole response. */
    public static Target withResponse(Target plain) throws NoSuchMethodException {
        List<Class<?>> types = new ArrayList<>(Arrays.asList(plain.method().getParameterTypes()));
        types.add(RequestOptions.class);
        return new Target(
                plain.group(),
                plain.group()
                        .getClass()
                        .getMethod(plain.method().getName() + "WithResponse", types.toArray(Class<?>[]::new)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** The operations that it has. */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        for (Method accessor : client.getClass().getMethods()) {
            if (accessor.getReturnType().getSimpleName().endsWith("Api") && accessor.getParameterCount() == 0) {
                Arrays.stream(accessor.getReturnType().getDeclaredMethods())
                        .map(each -> accessor.getName() + "." + each.getName())
                        .sorted()
                        .distinct()
                        .forEach(names::add);
            }
        }
        return names.toString();
    }

    @Override
    public void close() {
        try {
            ((AutoCloseable) client).close();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
