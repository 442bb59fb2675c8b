package br.com.pilotstatus.model.internal.http;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * RFC 3339's date-time by position, as nearly all come: Java's formatter takes ten times as long, and a hundred classes to start.
 * What comes otherwise is left to it.
 */
public final class InstantText {
    private static final int SECONDS_END = 19;

    private InstantText() {}

    /** Returns a date-time with seconds, as many digits of a fraction as it has, and its offset. */
    public static String of(OffsetDateTime value) {
        int offset = value.getOffset().getTotalSeconds();
        if (value.getYear() < 0 || value.getYear() > 9999 || offset % 60 != 0) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
        }
        StringBuilder text = new StringBuilder(35);
        digits(text, value.getYear(), 1000);
        digits(text.append('-'), value.getMonthValue(), 10);
        digits(text.append('-'), value.getDayOfMonth(), 10);
        digits(text.append('T'), value.getHour(), 10);
        digits(text.append(':'), value.getMinute(), 10);
        digits(text.append(':'), value.getSecond(), 10);
        int rest = value.getNano();
        if (rest > 0) {
            text.append('.');
            for (int place = 100_000_000; rest > 0; place /= 10) {
                text.append((char) ('0' + rest / place));
                rest %= place;
            }
        }
        return text.append(value.getOffset().getId()).toString();
    }

    /** Returns the date-time of a text in capitals, to the nanosecond; null for any other, be it one or none. */
    public static @Nullable OffsetDateTime read(String text) {
        if (text.length() <= SECONDS_END || !isLikeADate(text)) {
            return null;
        }
        int at = SECONDS_END;
        int nanos = 0;
        if (text.charAt(at) == '.') {
            int place = 100_000_000;
            for (at++; at < text.length() && isDigit(text.charAt(at)); at++) {
                nanos += (text.charAt(at) - '0') * place;
                place /= 10;
            }
            if (at == SECONDS_END + 1 || at > SECONDS_END + 10) {
                return null;
            }
        }
        ZoneOffset offset = offset(text, at);
        try {
            return offset == null
                    ? null
                    : OffsetDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, SECONDS_END),
                            nanos,
                            offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isLikeADate(String text) {
        String form = "0000-00-00T00:00:00";
        for (int i = 0; i < SECONDS_END; i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '0' ? !isDigit(c) : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable ZoneOffset offset(String text, int at) {
        if (text.length() == at + 1 && text.charAt(at) == 'Z') {
            return ZoneOffset.UTC;
        }
        boolean plain = text.length() == at + 6
                && (text.charAt(at) == '+' || text.charAt(at) == '-')
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && text.charAt(at + 3) == ':'
                && isDigit(text.charAt(at + 4))
                && isDigit(text.charAt(at + 5));
        int hours = plain ? number(text, at + 1, at + 3) : 99;
        int minutes = plain ? number(text, at + 4, at + 6) : 99;
        if (hours > 17 || minutes > 59) {
            return null;
        }
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(text.charAt(at) == '-' ? -seconds : seconds);
    }

    private static void digits(StringBuilder text, int value, int place) {
        for (int left = value, at = place; at > 0; left %= at, at /= 10) {
            text.append((char) ('0' + left / at));
        }
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
