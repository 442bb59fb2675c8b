package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.spec.document.MediaTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One media type of a body.
 *
 * @param name  the media type
 * @param node  the Media Type Object
 * @param value what is one Java type with it: the structure of its schema, or text, or bytes
 */
record Content(String name, JsonNode node, String value) {

    /** Returns the media types of a body, the preferred one first. */
    static List<Content> of(JsonNode body, Function<JsonNode, String> structure) {
        List<Content> found = new ArrayList<>();
        body.path("content")
                .properties()
                .forEach(each -> found.add(
                        new Content(each.getKey(), each.getValue(), value(each.getKey(), each.getValue(), structure))));
        found.sort(Comparator.comparing(each -> rank(each.name())));
        return found;
    }

    private static String value(String name, JsonNode node, Function<JsonNode, String> structure) {
        return switch (rank(name)) {
            case 3 -> "text";
            case 4 -> "bytes";
            default -> structure.apply(node.path("schema"));
        };
    }

    private static int rank(String name) {
        String essence = name.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (MediaTypes.isJson(name) || essence.equals("*/*")) {
            return 0;
        }
        return switch (essence) {
            case "application/x-www-form-urlencoded" -> 1;
            case "multipart/form-data" -> 2;
            default -> essence.startsWith("text/") || essence.endsWith("xml") ? 3 : 4;
        };
    }

    static @Nullable Content named(List<Content> contents, String name) {
        return contents.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static boolean hasValue(List<Content> contents, String value) {
        return ofValue(contents, value) != null;
    }

    /** The first of those that are one Java type. */
    static @Nullable Content ofValue(List<Content> contents, String value) {
        return contents.stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElse(null);
    }
}
