package br.com.pilotstatus.model.internal.webhook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tells an event from others, and not from itself delivered again: its name, and what some pointers lead to. */
final class DeduplicationKey {

    private static final char SEPARATOR = ':';

    private final String event;
    private final List<JsonPointer> values;

    private DeduplicationKey(String event, List<JsonPointer> values) {
        this.event = event;
        this.values = values;
    }

    /** Takes the pointers of a document, of which one may be that to the event's name. */
    static DeduplicationKey of(String event, JsonPointer name, String... values) {
        return new DeduplicationKey(
                event,
                Stream.of(values)
                        .map(JsonPointer::compile)
                        .filter(each -> !each.equals(name))
                        .toList());
    }

    /** Returns the key of a delivery, which is looked at as documented, then as it came; null if it lacks a value. */
    @Nullable String in(JsonNode documented, JsonNode delivery) {
        StringBuilder key = new StringBuilder(escaped(event));
        for (JsonPointer each : values) {
            JsonNode value = documented.at(each);
            if (!isValue(value)) {
                value = delivery.at(each);
            }
            if (!isValue(value)) {
                return null;
            }
            key.append(SEPARATOR).append(escaped(value.asText()));
        }
        return values.isEmpty() ? null : key.toString();
    }

    private static boolean isValue(JsonNode node) {
        return node.isValueNode() && !node.isNull() && !node.asText().isEmpty();
    }

    /** So that no two lists of values make the same key. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(":", "\\:");
    }
}
