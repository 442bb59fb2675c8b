package br.com.pilotstatus.server.changes;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What arguments of an interface's method are called on the wire. */
final class WireNames {

    /** What is no parameter. */
    static final String BODY = "the body";

    private WireNames() {}

    /** The names of all arguments; those of a path are called by their place in it. */
    static List<String> of(Method method) {
        List<String> names = new ArrayList<>();
        for (Annotation[] each : method.getParameterAnnotations()) {
            names.add(name(method, each));
        }
        return names;
    }

    /** A name as it is written in any place: headers have capitals, signs and an {@code X-} that say nothing. */
    static String plain(String name) {
        if (name.contains(" ")) {
            return name;
        }
        String letters = name.replaceFirst("^x-", "").replaceAll("[-_]", "");
        return letters.isEmpty()
                ? name
                : letters.charAt(0) + letters.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The default that the container gives for an argument; empty if none. */
    static String defaultOf(Method method, int parameter) {
        for (Annotation each : method.getParameterAnnotations()[parameter]) {
            if (each instanceof DefaultValue given) {
                return given.value();
            }
        }
        return "";
    }

    private static String name(Method method, Annotation... annotations) {
        for (Annotation each : annotations) {
            if (each instanceof PathParam path) {
                String template = method.getAnnotation(Path.class).value();
                String upTo = template.substring(0, Math.max(0, template.indexOf("{" + path.value())));
                return "path " + upTo.chars().filter(letter -> letter == '{').count();
            } else if (each instanceof QueryParam query) {
                return query.value();
            } else if (each instanceof HeaderParam header) {
                return header.value().toLowerCase(Locale.ROOT);
            } else if (each instanceof CookieParam cookie) {
                return cookie.value();
            }
        }
        return BODY;
    }
}
