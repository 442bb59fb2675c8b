package br.com.pilotstatus.server.internal.scalar;

import br.com.pilotstatus.model.internal.ValueForms;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type that is a single value in JSON, URIs and headers, and how strictly it is read.
 *
 * @param <T> the Java type
 * @param token the JSON it is made of
 * @param expected what a caller should send, for example {@code an integer}
 * @param parser makes a value of the text, or throws what Java throws
 */
public record Scalar<T>(Token token, String expected, Parser<T> parser) {

    public enum Token {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN
    }

    interface Parser<T> {
        T parse(String text) throws URISyntaxException;
    }

    private static final Pattern HYPHENATED =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final String INSTANT = "a date and time as in 2026-01-31T12:00:00Z";

    /** RFC 3339 has offsets of up to 23:59, and {@link java.time.ZoneOffset} none beyond 18:00. */
    private static final Pattern FAR_OFFSET = Pattern.compile("\\S{19,}[+-](18:(?!00)|19:|2[0-3]:)[0-5][0-9]");

    private static final String NEARER = "a date and time with an offset of at most 18:00";

    /** Java reads signs, spaces and other scripts' digits, which JSON and URIs do not have. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?([eE][+-]?[0-9]{1,4})?");

    private static final Map<Class<?>, Scalar<?>> ALL = Map.ofEntries(
            entry(String.class, Token.TEXT, "a string", text -> text),
            entry(Boolean.class, Token.BOOLEAN, "true or false", Scalar::truth),
            entry(
                    Integer.class,
                    Token.INTEGER,
                    "an integer of 32 bits",
                    text -> integer(text).intValueExact()),
            entry(
                    Long.class,
                    Token.INTEGER,
                    "an integer of 64 bits",
                    text -> integer(text).longValueExact()),
            entry(BigInteger.class, Token.INTEGER, "an integer", Scalar::integer),
            entry(Float.class, Token.NUMBER, "a number", Scalar::finiteFloat),
            entry(Double.class, Token.NUMBER, "a number", Scalar::finiteDouble),
            entry(BigDecimal.class, Token.NUMBER, "a number", text -> new BigDecimal(like(NUMBER, text))),
            entry(OffsetDateTime.class, Token.TEXT, INSTANT, ValueForms::instant),
            entry(LocalDate.class, Token.TEXT, "a date as in 2026-01-31", LocalDate::parse),
            entry(UUID.class, Token.TEXT, "a UUID", text -> UUID.fromString(like(HYPHENATED, text))),
            entry(URI.class, Token.TEXT, "a URI", URI::new),
            entry(
                    byte[].class,
                    Token.TEXT,
                    "base64 text",
                    text -> Base64.getDecoder().decode(text)));

    public static Map<Class<?>, Scalar<?>> all() {
        return ALL;
    }

    public static @Nullable Scalar<?> of(Class<?> type) {
        return ALL.get(type);
    }

    /** Returns the value, or null when the text is none. */
    public @Nullable T read(String text) {
        try {
            return parser.parse(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | URISyntaxException notOne) {
            return null;
        }
    }

    /** Returns what a caller should send instead of a text that is none. */
    public String expected(String text) {
        return expected.equals(INSTANT) && FAR_OFFSET.matcher(text).matches() ? NEARER : expected;
    }

    /** 1.0 and 1e2 are integers to JSON Schema. */
    private static BigInteger integer(String text) {
        return ValueForms.integer(like(NUMBER, text));
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static Float finiteFloat(String text) {
        float value = Float.parseFloat(like(NUMBER, text));
        if (Float.isInfinite(value)) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static Double finiteDouble(String text) {
        double value = Double.parseDouble(like(NUMBER, text));
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static String like(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static <T> Map.Entry<Class<?>, Scalar<?>> entry(
            Class<T> type, Token token, String expected, Parser<T> parser) {
        return Map.entry(type, new Scalar<>(token, expected, parser));
    }
}
