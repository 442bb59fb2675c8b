package br.com.pilotstatus.server.contract;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path template of the document: what it matches, and the values in its place-holders. */
final class Route {

    private static final Pattern PLACE_HOLDER = Pattern.compile("\\{([^}]+)}");

    private final SpecNode item;
    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    private Route(String path, SpecNode item) {
        this.item = item;
        String template = path.replaceAll("[?#].*", "");
        StringBuilder regex = new StringBuilder();
        Matcher holders = PLACE_HOLDER.matcher(template);
        int end = 0;
        while (holders.find()) {
            regex.append(literal(template.substring(end, holders.start()))).append("([^/]+)");
            names.add(holders.group(1));
            end = holders.end();
        }
        this.pattern =
                Pattern.compile(regex.append(literal(template.substring(end))).toString());
    }

    /** What a URI can't have is percent-encoded. */
    private static String literal(String text) {
        StringBuilder regex = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> sign.matches("[\\p{Alnum}%/!$&'()*+,;=:@._~-]")
                        ? sign
                        : URLEncoder.encode(sign, StandardCharsets.UTF_8).replace("+", "%20"))
                .map(Pattern::quote)
                .forEach(regex::append);
        return regex.toString();
    }

    /** Concrete paths come before templated ones (OpenAPI 3.1, Paths Object). */
    static List<Route> of(SpecNode paths) {
        return paths.names().stream()
                .map(template -> new Route(template, paths.at(template)))
                .sorted(Comparator.comparingInt(route -> route.names.size()))
                .toList();
    }

    SpecNode item() {
        return item;
    }

    /** How many place-holders it has: the fewer, the more concrete. */
    int holders() {
        return names.size();
    }

    Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            // A plus is a plus in a path.
            String raw = matcher.group(i + 1).replace("+", "%2B");
            values.put(names.get(i), URLDecoder.decode(raw, StandardCharsets.UTF_8));
        }
        return Optional.of(values);
    }
}
