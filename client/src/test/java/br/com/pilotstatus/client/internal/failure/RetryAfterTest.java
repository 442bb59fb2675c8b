package br.com.pilotstatus.client.internal.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Retry-After: seconds or a date, or nothing. */
class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void secondsAndDatesAreRead() {
        assertEquals(Optional.of(Duration.ofSeconds(120)), RetryAfter.parse(" 120 ", NOW));
        assertEquals(Optional.of(Duration.ZERO), RetryAfter.parse("0", NOW));
        assertEquals(Optional.of(Duration.ofMinutes(5)), RetryAfter.parse("Mon, 23 Nov 2026 12:05:00 GMT", NOW));
        assertEquals(Optional.of(Duration.ofMinutes(5)), RetryAfter.parse("Monday, 23-Nov-26 12:05:00 GMT", NOW));
        assertEquals(Optional.of(Duration.ofMinutes(5)), RetryAfter.parse("Mon Nov 23 12:05:00 2026", NOW));
        assertEquals(Optional.of(Duration.ZERO), RetryAfter.parse("Mon, 23 Nov 2020 12:05:00 GMT", NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "soon",
                "1.5",
                "99999999999",
                "Mon, 23 Foo 2026 12:05:00 GMT",
                "Tue, 23 Nov 2026 12:05:00 GMT"
            })
    void whatIsNeitherIsNothing(String value) {
        assertEquals(Optional.empty(), RetryAfter.parse(value, NOW));
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "' 30 ', 30", "0, 0", "1.0, 1", "1.5, 2", "0.001, 1", "9999999999, 9999999999"})
    void aBodyAsksForSecondsAndForNoLessThanItSays(String value, long seconds) {
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), RetryAfter.seconds(value));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "soon", "1.", ".5", "1.5s", "1e9", "99999999999", "Mon, 23 Nov 2026 12:05:00 GMT"})
    void aBodyWithoutSecondsAsksForNothing(String value) {
        assertEquals(Optional.empty(), RetryAfter.seconds(value));
    }
}
