package br.com.pilotstatus.client.internal.request;

import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.parameter.Required;
import br.com.pilotstatus.client.internal.spec.Operation;
import br.com.pilotstatus.model.internal.http.PercentEncoding;
import java.net.URI;
import java.util.Map;

/** Builds the URI of a request from the path template of its operation and the arguments of the call. */
public final class RequestUri {
    private RequestUri() {}

    /**
     * Returns the URI.
     *
     * @param base what all requests of the client begin with, without a trailing slash
     * @throws IllegalArgumentException if an argument would change the path
     */
    public static URI of(URI base, Operation<?> operation, Arguments arguments) {
        StringBuilder uri = new StringBuilder(base.toString());
        path(uri, operation, arguments.path());
        if (!arguments.query().isEmpty()) {
            // A path may have a fixed query.
            uri.append(operation.path().indexOf('?') < 0 ? '?' : '&').append(arguments.query());
        }
        return URI.create(uri.toString());
    }

    private static void path(StringBuilder uri, Operation<?> operation, Map<String, String> values) {
        String path = operation.path();
        int from = 0;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
            int close = path.indexOf('}', open);
            String name = path.substring(open + 1, close);
            String value = Required.argument(operation.id(), name, values.get(name));
            uri.append(path, from, open);
            // Dots alone are resolved as relative path segments, encoded or not; an empty value makes another path, and
            // so
            // does a blank one where a server strips it.
            if (isBlank(value) || value.equals(".") || value.equals("..")) {
                throw new IllegalArgumentException(
                        operation.id() + ": " + name + " must not be blank, '.' or '..': it is a part of the path");
            }
            uri.append(value);
            from = close + 1;
        }
        uri.append(path, from, path.length());
    }

    private static boolean isBlank(String encoded) {
        return encoded.isEmpty()
                || encoded.charAt(0) == '%'
                        && String.valueOf(PercentEncoding.decoded(encoded)).isBlank();
    }
}
