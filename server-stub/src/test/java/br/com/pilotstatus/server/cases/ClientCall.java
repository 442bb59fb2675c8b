package br.com.pilotstatus.server.cases;

import br.com.pilotstatus.client.http.ApiResponse;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.server.contract.GeneratedClient;
import br.com.pilotstatus.server.contract.GeneratedClient.Target;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The client's method that an exchange calls, with its arguments. */
record ClientCall(Script script, Target target) {

    static ClientCall find(Script script, GeneratedClient client) throws Throwable {
        GeneratedClient viewed = client;
        for (Map.Entry<String, JsonNode> each : script.get("views").properties()) {
            viewed = viewed.view(each.getKey(), each.getValue().asText());
        }
        List<Target> named = viewed.methods(script.accessor(), script.method());
        List<Target> fit = named.stream()
                .filter(each ->
                        each.method().getParameterCount() == script.arguments().size())
                .toList();
        if (fit.size() != 1) {
            throw new AssertionError(script.place() + ": " + fit.size() + " methods of the client are called "
                    + script.get("call").asText() + " and take "
                    + script.arguments().size() + " arguments"
                    + (fit.size() > 1 ? "; put the accessor and a dot before the name" : "") + "; there are "
                    + (named.isEmpty()
                            ? client
                            : named.stream()
                                    .map(each -> each.method().toGenericString())
                                    .toList()));
        }
        return new ClientCall(script, fit.get(0));
    }

    Type type() {
        return target.method().getGenericReturnType();
    }

    @Nullable Object invoke() throws Throwable {
        return target.invoke(arguments());
    }

    /** The same in the form that gives status and headers too. */
    ApiResponse<?> invokeWithResponse() throws Throwable {
        @Nullable Object[] arguments = arguments();
        @Nullable Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = RequestOptions.none();
        return (ApiResponse<?>) GeneratedClient.withResponse(target).invoke(all);
    }

    /** A model that refuses what it is made of fails as the caller would see it. */
    private @Nullable Object[] arguments() throws Throwable {
        Type[] types = target.method().getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            try {
                arguments[i] = Values.of(script.arguments().get(i), types[i]);
            } catch (IllegalArgumentException refused) {
                Throwable cause = refused;
                while (cause.getCause() != null) {
                    cause = cause.getCause();
                }
                throw cause;
            }
        }
        return arguments;
    }
}
