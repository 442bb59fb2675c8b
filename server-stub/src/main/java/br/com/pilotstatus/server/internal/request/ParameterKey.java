package br.com.pilotstatus.server.internal.request;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Cookie;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a parameter: its location and its name (OpenAPI 3.1, Parameter Object).
 *
 * @param location where it is
 * @param name its name there
 */
public record ParameterKey(ParameterLocation location, String name) {

    /** Reads the annotations of JAX-RS; null where there is none of a parameter. */
    public static @Nullable ParameterKey of(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam path) {
                return new ParameterKey(ParameterLocation.PATH, path.value());
            } else if (annotation instanceof QueryParam query) {
                return new ParameterKey(ParameterLocation.QUERY, query.value());
            } else if (annotation instanceof HeaderParam header) {
                return new ParameterKey(ParameterLocation.HEADER, header.value());
            } else if (annotation instanceof CookieParam cookie) {
                return new ParameterKey(ParameterLocation.COOKIE, cookie.value());
            }
        }
        return null;
    }

    /** Describes another name at the same location. */
    public String describe(String other) {
        return location.describe(other);
    }

    /**
     * Returns its values as the container decodes them.
     *
     * @throws IllegalArgumentException if it cannot
     */
    public List<String> values(RequestHead head) {
        List<String> values = switch (location) {
            case PATH -> head.pathParameters(true).get(name);
            case QUERY -> head.queryParameters().get(name);
            case HEADER -> head.headers().get(name);
            case FIELD -> null;
            case COOKIE -> {
                Cookie cookie = head.cookies().get().get(name);
                yield cookie == null || cookie.getValue() == null ? null : List.of(cookie.getValue());
            }
        };
        return values == null ? List.of() : values;
    }

    @Override
    public String toString() {
        return location.describe(name);
    }
}
