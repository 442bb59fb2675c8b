package br.com.pilotstatus.client.internal.request;

import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.parameter.Required;
import br.com.pilotstatus.client.internal.spec.Operation;
import br.com.pilotstatus.model.internal.http.PercentEncoding;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a request goes, made from the path template of its operation and the arguments of the call. For one call, as its text
 * form has the arguments.
 */
public final class RequestUri {
    private final String base;
    private final String text;
    private @Nullable URI parsed;

    private RequestUri(String base, String text) {
        this.base = base;
        this.text = text;
        if (!isPlain(text, base.length())) {
            parsed = URI.create(text);
        }
    }

    /**
     * Returns the URI.
     *
     * @param base what all requests of the client begin with, without a trailing slash
     * @throws IllegalArgumentException if an argument would change the path
     */
    public static RequestUri of(URI base, Operation<?> operation, Arguments arguments) {
        return of(base.toString(), operation, arguments);
    }

    private static RequestUri of(String base, Operation<?> operation, Arguments arguments) {
        StringBuilder uri = new StringBuilder(base.length() + operation.path().length() + 32).append(base);
        path(uri, operation, arguments.path());
        if (!arguments.query().isEmpty()) {
            // A path may have a fixed query.
            uri.append(operation.path().indexOf('?') < 0 ? '?' : '&').append(arguments.query());
        }
        return new RequestUri(base, uri.toString());
    }

    /** Returns the same with other arguments. */
    public RequestUri with(Operation<?> operation, Arguments arguments) {
        return of(base, operation, arguments);
    }

    /** Parsed when first asked for: to send a request needs its text alone. */
    public URI uri() {
        if (parsed == null) {
            parsed = URI.create(text);
        }
        return parsed;
    }

    /** Returns path and query. */
    public String target() {
        if (parsed != null) {
            return target(parsed);
        }
        int path = text.indexOf('/', text.indexOf("://") + 3);
        int query = text.indexOf('?');
        return path >= 0 && (query < 0 || path < query)
                ? text.substring(path)
                : query < 0 ? "/" : "/" + text.substring(query);
    }

    /** Returns path and query of a URI. */
    public static String target(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    @Override
    public String toString() {
        return text;
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
            // so does a blank one where a server strips it.
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

    /** Whether it is a URI without being parsed: nothing but what stands for itself in path and query, and whole escapes. */
    private static boolean isPlain(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (c == '%') {
                if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
                    return false;
                }
            } else if (!letterOrDigit && "-._~/:?&=,;+@!$'()*".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x80;
    }
}
