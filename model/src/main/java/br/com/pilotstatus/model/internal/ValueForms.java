package br.com.pilotstatus.model.internal;

import br.com.pilotstatus.model.internal.http.InstantText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values in every form that JSON Schema has for them, where Java's own parsers take some alone. */
public final class ValueForms {

    /** Digits of the longest integer; 1e999999999 would have one for each. */
    private static final int DIGITS = 100;

    /** Text that is a number is written without an exponent: "1e999999999" would be a gigabyte of zeros. */
    private static final int MOST_ZEROS = 100;

    private ValueForms() {}

    /**
     * Reads a date-time. A leap second is the second that follows, and what is finer than nanoseconds is cut.
     *
     * @throws DateTimeException if it is none
     */
    public static OffsetDateTime instant(String text) {
        OffsetDateTime usual = InstantText.read(text);
        return usual == null ? rare(text) : usual;
    }

    private static OffsetDateTime rare(String text) {
        Matcher parts = Rare.INSTANT.matcher(text);
        if (!parts.matches()) {
            return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
        boolean leaps = parts.group(2).equals("60");
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        OffsetDateTime read = OffsetDateTime.parse(
                parts.group(1) + (leaps ? "59" : parts.group(2)) + fraction + parts.group(4),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        return leaps ? read.plusSeconds(1) : read;
    }

    /**
     * Reads an integer, which may be written {@code 1.0} or {@code 1e2}.
     *
     * @throws NumberFormatException if it is none, or has more than 100 digits
     */
    public static BigInteger integer(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        if (number.scale() > 0 || (long) number.precision() - number.scale() > DIGITS) {
            throw new NumberFormatException("no integer of at most " + DIGITS + " digits");
        }
        return number.toBigInteger();
    }

    /**
     * Reads a decimal number that is text in JSON.
     *
     * @throws NumberFormatException if it is none, or would have more than 100 zeros behind or before its digits
     */
    public static BigDecimal decimal(String text) {
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) > MOST_ZEROS) {
            throw new NumberFormatException("no number of at most " + MOST_ZEROS + " zeros");
        }
        return value;
    }

    /** Compiled when the first of these comes. */
    private static final class Rare {
        /** RFC 3339, with each part that Java may refuse. */
        static final Pattern INSTANT = Pattern.compile(
                "([0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:)([0-9]{2})(?:(\\.[0-9]{1,9})[0-9]*)?([Zz]|[+-][0-9]{2}:[0-9]{2})");
    }
}
