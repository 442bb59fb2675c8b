package br.com.pilotstatus.model.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** By position, a date-time is what Java's formatter makes of it. */
class InstantTextTest {

    @Test
    void whatIsWrittenByPositionIsWhatTheFormatterWritesAndIsReadBack() {
        Random random = new Random(18);
        for (int i = 0; i < 20_000; i++) {
            int places = random.nextInt(10);
            long unit = (long) Math.pow(10, 9 - places);
            OffsetDateTime value = OffsetDateTime.of(
                    random.nextInt(10_000),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(60),
                    (int) (random.nextInt(1_000_000_000) / unit * unit),
                    ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 1079) - 1079)));

            String text = InstantText.of(value);

            assertEquals(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value), text);
            assertEquals(value, InstantText.read(text));
        }
    }

    @Test
    void whatHasNoRoomIsWrittenByTheFormatter() {
        for (String text : List.of(
                "+12026-01-31T10:00:00Z",
                "-0001-01-31T10:00:00Z",
                "2026-01-31T10:00:00+01:02:03",
                "2026-01-31T10:00:00-18:00")) {
            assertEquals(text, InstantText.of(OffsetDateTime.parse(text)));
        }
    }

    @Test
    void whatIsWrittenOtherwiseOrIsNoneIsLeftToTheFormatter() {
        for (String text : List.of(
                "",
                "2026-01-31",
                "2026-01-31T10:00Z",
                "2026-01-31T10:00:00",
                "2026-01-31t10:00:00Z",
                "2026-01-31T10:00:00z",
                "2026-01-31 10:00:00Z",
                "2026-01-31T10:00:00.Z",
                "2026-01-31T10:00:00.0123456789Z",
                "2026-01-31T10:00:00.5",
                "2026-01-31T10:00:60Z",
                "2026-01-31T24:00:00Z",
                "2026-02-29T10:00:00Z",
                "2026-13-01T10:00:00Z",
                "2026-01-31T10:00:00+0100",
                "2026-01-31T10:00:00+18:00",
                "2026-01-31T10:00:00+01:60",
                "2026-01-31T10:00:00+01:00 ",
                "2026-01-31T10:00:00Zx",
                "+026-01-31T10:00:00Z",
                "٢٠٢٦-01-31T10:00:00Z")) {
            assertNull(InstantText.read(text), text);
        }
    }
}
