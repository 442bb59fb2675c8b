package br.com.pilotstatus.server.internal;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Cookie;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a parameter of an operation travels. */
enum Place {
    PATH("path parameter "),
    QUERY("query parameter "),
    HEADER("header "),
    COOKIE("cookie "),
    /** Of a form, which is written as a query is. */
    FIELD("");

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

        /** The same place for another name. */
        String of(String other) {
            return place.words + other;
        }

        List<String> values(Head head) {
            List<String> values = switch (place) {
                case PATH -> head.uri().getPathParameters().get(name);
                case QUERY -> head.uri().getQueryParameters().get(name);
                case HEADER -> head.headers().get(name);
                case FIELD -> null;
                case COOKIE -> {
                    Cookie cookie = head.cookies().get(name);
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
