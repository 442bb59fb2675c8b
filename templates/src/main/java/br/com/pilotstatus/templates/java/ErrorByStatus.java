package br.com.pilotstatus.templates.java;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value in the body of an error that is another for each status: an object whose only member is {@code $by status}, in
 * which a status comes before its range. The server's {@code ErrorText} reads it.
 */
final class ErrorByStatus {

    /** Stands for all statuses from 400 on that have no key of their own. */
    private static final List<String> RANGES = List.of("4XX", "5XX");

    private static final String MEMBER = "$by status";
    /** Holds what a response of one status may have if it says so itself. */
    private static final String ONLY = "only";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ErrorByStatus() {}

    /**
     * Makes one.
     *
     * @param only what is right at a single status that declares it, whatever it says; null if nothing is
     * @return the value itself if it is the same for all; null if there is none at all
     */
    static @Nullable JsonNode of(Function<String, @Nullable JsonNode> values, @Nullable JsonNode only) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        keys().forEach(each -> all.put(each, Objects.requireNonNullElse(values.apply(each), JSON.nullNode())));
        Set<JsonNode> different = new LinkedHashSet<>(all.values());
        if (different.size() == 1) {
            return different.iterator().next().isNull() ? null : all.get(RANGES.get(0));
        }
        ObjectNode table = JSON.objectNode();
        all.forEach((key, value) -> {
            if (RANGES.contains(key) ? !value.isNull() : !value.equals(all.get(range(key)))) {
                table.set(key, value);
            }
        });
        if (only != null) {
            table.set(ONLY, only);
        }
        return JSON.objectNode().set(MEMBER, table);
    }

    /** Whether there is a value for every status. */
    static boolean isComplete(JsonNode body) {
        return keys().allMatch(each -> at(body, each) != null);
    }

    private static Stream<String> keys() {
        return Stream.concat(ErrorCodes.STATUSES.stream(), RANGES.stream());
    }

    /** The body for a status or a range; null where there is none. */
    static @Nullable JsonNode at(JsonNode body, String key) {
        return resolved(body, key, false);
    }

    /** The body of a response that is declared for one status, for a range or for all others; null where there is none. */
    static @Nullable JsonNode declared(JsonNode body, String status) {
        return Character.isDigit(status.charAt(2)) ? resolved(body, status, true) : body;
    }

    private static @Nullable JsonNode resolved(JsonNode body, String key, boolean alone) {
        if (body.has(MEMBER)) {
            JsonNode table = body.get(MEMBER);
            JsonNode value = Stream.of(key, range(key))
                    .filter(table::has)
                    .findFirst()
                    .map(table::get)
                    .orElse(JSON.nullNode());
            return !value.isNull() ? value : alone ? table.get(ONLY) : null;
        } else if (body.isArray()) {
            ArrayNode made = JSON.arrayNode();
            for (JsonNode each : body) {
                JsonNode element = resolved(each, key, alone);
                if (element == null) {
                    return null;
                }
                made.add(element);
            }
            return made;
        } else if (body.isObject()) {
            ObjectNode made = JSON.objectNode();
            for (Map.Entry<String, JsonNode> each : body.properties()) {
                JsonNode member = resolved(each.getValue(), key, alone);
                if (member == null) {
                    return null;
                }
                made.set(each.getKey(), member);
            }
            return made;
        }
        return body;
    }

    private static String range(String key) {
        return key.charAt(0) + "XX";
    }
}
