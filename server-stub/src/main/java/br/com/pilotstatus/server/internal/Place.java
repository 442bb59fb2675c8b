package br.com.pilotstatus.server.internal;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a parameter of an operation travels. */
enum Place {
    PATH("path parameter "),
    QUERY("query parameter "),
    HEADER("header "),
    COOKIE("cookie ");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** A place and the name there. */
    record Spot(Place place, String name) {

        @Override
        public String toString() {
            return place.words + name;
        }

        List<String> values(ContainerRequestContext request) {
            List<String> values = switch (place) {
                case PATH -> request.getUriInfo().getPathParameters().get(name);
                case QUERY -> request.getUriInfo().getQueryParameters().get(name);
                case HEADER -> request.getHeaders().get(name);
                case COOKIE -> {
                    Cookie cookie = request.getCookies().get(name);
                    yield cookie == null || cookie.getValue() == null ? null : List.of(cookie.getValue());
                }
            };
            return values == null ? List.of() : values;
        }
    }

    static @Nullable Spot of(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam path) {
                return new Spot(PATH, path.value());
            } else if (annotation instanceof QueryParam query) {
                return new Spot(QUERY, query.value());
            } else if (annotation instanceof HeaderParam header) {
                return new Spot(HEADER, header.value());
            } else if (annotation instanceof CookieParam cookie) {
                return new Spot(COOKIE, cookie.value());
            }
        }
        return null;
    }
}
