package br.com.pilotstatus.templates.openapi;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which way a keyword is the narrower. */
public enum Limit {
    /** It is no limit. */
    NONE,
    /** The greater, the fewer values; true is greater than false. */
    LOWEST,
    /** The smaller, the fewer values. */
    HIGHEST,
    /** Another one allows others. */
    OTHER;

    /**
     * Compares what a keyword says in two documents; missing nodes where it says nothing.
     *
     * @return below 0 for fewer values than before, above 0 for more, 0 for the same; empty for others
     */
    public OptionalInt direction(JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return OptionalInt.of(0);
        }
        if (before.isMissingNode() || after.isMissingNode()) {
            boolean isIdle = before.isBoolean() && !before.asBoolean() || after.isBoolean() && !after.asBoolean();
            return OptionalInt.of(isIdle ? 0 : before.isMissingNode() ? -1 : 1);
        }
        BigDecimal was = number(before);
        BigDecimal is = number(after);
        if (this == NONE || this == OTHER || was == null || is == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(this == LOWEST ? was.compareTo(is) : is.compareTo(was));
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        return value.isBoolean()
                ? BigDecimal.valueOf(value.asBoolean() ? 1 : 0)
                : value.isNumber() ? value.decimalValue() : null;
    }
}
