package br.com.pilotstatus.server.internal.result;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes header values (RFC 9110, 5.5) and refuses those that would not stay one header. */
public final class HeaderText {

    private HeaderText() {}

    public static String of(String name, Object value) {
        String text = value instanceof Collection<?> many
                ? many.stream().map(HeaderText::one).collect(Collectors.joining(","))
                : one(value);
        if (!text.chars().allMatch(c -> c == '\t' || c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException(
                    "The value of the header " + name + " has characters that a header cannot carry; encode it");
        }
        return text;
    }

    private static String one(Object value) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof OffsetDateTime instant
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant)
                : value.toString();
    }
}
