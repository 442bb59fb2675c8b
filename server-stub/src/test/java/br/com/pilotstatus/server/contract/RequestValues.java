package br.com.pilotstatus.server.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds what a request carries under a name. */
final class RequestValues {

    private final Exchange exchange;
    private final Map<String, String> path;

    RequestValues(Exchange exchange, Map<String, String> path) {
        this.exchange = exchange;
        this.path = path;
    }

    /** The values of a Parameter Object; those of a deep object have names of their own. */
    List<String> of(SpecNode parameter) {
        String name = parameter.text("name");
        return parameter.text("style").equals("deepObject")
                ? pairs(exchange.query(), "&", each -> each.startsWith(name + "["), true)
                : in(parameter.text("in"), name);
    }

    /** The values in a place that OpenAPI names: path, query, header or cookie. */
    List<String> in(String place, String name) {
        return switch (place) {
            case "path" -> path.containsKey(name) ? List.of(path.get(name)) : List.of();
            case "query" -> pairs(exchange.query(), "&", name::equals, true);
            case "header" -> exchange.requestHeaders().getOrDefault(name, List.of());
            case "cookie" ->
                exchange.requestHeaders().getOrDefault("Cookie", List.of()).stream()
                        .flatMap(line -> pairs(line, ";\\s*", name::equals, false).stream())
                        .map(RequestValues::cookie)
                        .toList();
            default -> throw new IllegalArgumentException("No request carries anything in " + place);
        };
    }

    private static List<String> pairs(String text, String separator, Predicate<String> name, boolean encoded) {
        List<String> values = new ArrayList<>();
        for (String pair : text.split(separator)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (name.test(encoded ? decoded(key) : key)) {
                values.add(encoded ? decoded(value) : value);
            }
        }
        return values;
    }

    /** A plus is one there. */
    private static String cookie(String value) {
        try {
            return decoded(value.replace("+", "%2B"));
        } catch (IllegalArgumentException broken) {
            return value;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
