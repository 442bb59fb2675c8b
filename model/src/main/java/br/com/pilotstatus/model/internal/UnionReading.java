package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the value of a union is read.
 *
 * @param asText whether numbers and booleans are written as text, as in forms and parameters
 * @param sender whose value it is; null: not known
 */
record UnionReading(boolean asText, @Nullable Side sender) {

    static UnionReading in(DeserializationContext context) {
        return new UnionReading(
                context.isEnabled(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY), Side.sender(context));
    }

    /** What the sender must give besides what everybody must. */
    List<String> requiredOf(Map<Side, List<String>> names) {
        return sender == null ? List.of() : names.getOrDefault(sender, List.of());
    }
}
