package br.com.pilotstatus.client.internal.failure;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Retry-After (RFC 9110 section 10.2.3): seconds, or a date. */
final class RetryAfter {
    /** RFC 9110 section 5.6.7: two of them obsolete, and recipients must take them all the same. */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(2000, 1, 1))
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.US)
                    .withZone(ZoneOffset.UTC),
            new DateTimeFormatterBuilder()
                    .appendPattern("EEE MMM ")
                    .padNext(2)
                    .appendValue(ChronoField.DAY_OF_MONTH)
                    .appendPattern(" HH:mm:ss yyyy")
                    .toFormatter(Locale.US)
                    .withZone(ZoneOffset.UTC));

    private RetryAfter() {}

    /** Returns the wait from {@code received} on, zero for a date in the past; nothing for what is neither. */
    static Optional<Duration> parse(String value, Instant received) {
        String text = value.strip();
        return isSeconds(text)
                ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                : date(text).map(until -> {
                    Duration wait = Duration.between(received, until);
                    return wait.isNegative() ? Duration.ZERO : wait;
                });
    }

    /** Returns the wait that a body asks for: seconds, part of one for a whole; nothing for what is no such number. */
    static Optional<Duration> seconds(@Nullable String value) {
        String text = value == null ? "" : value.strip();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String part = text.substring(whole.length());
        if (!isSeconds(whole) || !part.isEmpty() && !isSeconds(part.substring(1))) {
            return Optional.empty();
        }
        boolean exact = part.chars().allMatch(c -> c == '0' || c == '.');
        return Optional.of(Duration.ofSeconds(Long.parseLong(whole) + (exact ? 0 : 1)));
    }

    private static boolean isSeconds(String text) {
        return !text.isEmpty() && text.length() <= 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Instant> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(ZonedDateTime.parse(text, format).toInstant());
            } catch (DateTimeException e) {
                // The next format, then.
            }
        }
        return Optional.empty();
    }
}
