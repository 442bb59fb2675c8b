package br.com.pilotstatus.model.internal.http;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text of a single value in URIs, headers, cookies and fields: that of its JSON without quotes. */
public final class ValueText {

    /** Digits that an exponent stands for, beyond which it is written as one. */
    private static final int LONGEST_ZEROS = 50;

    private ValueText() {}

    /** Returns the text of what Java knows as a value; null for anything else. */
    public static @Nullable String of(Object value) {
        if (value instanceof BigDecimal number && Math.abs((long) number.scale()) <= LONGEST_ZEROS) {
            return number.toPlainString();
        } else if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        } else if (value instanceof OffsetDateTime instant) {
            return InstantText.of(instant);
        }
        return value instanceof CharSequence
                        || value instanceof Number
                        || value instanceof Boolean
                        || value instanceof LocalDate
                        || value instanceof UUID
                        || value instanceof URI
                ? value.toString()
                : null;
    }
}
