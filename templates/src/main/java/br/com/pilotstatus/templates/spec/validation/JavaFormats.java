package br.com.pilotstatus.templates.spec.validation;

import br.com.pilotstatus.templates.openapi.Format;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.PatternFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The formats that Java reads otherwise than JSON Schema's validator, or that it does not know: what it takes as a value. */
final class JavaFormats {

    /** OpenAPI Format Registry; JSON Schema has no such format. */
    private static final com.networknt.schema.format.Format DECIMAL =
            PatternFormat.of("decimal", "^-?[0-9]{1,100}(\\.[0-9]{1,100})?$", "format");

    /** RFC 3339; seconds may leap, and a fraction has as many digits as it likes. */
    private static final Pattern INSTANT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:)(\\d{2})(?:\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");

    static final List<com.networknt.schema.format.Format> ALL = List.of(
            DECIMAL,
            new OfValue(Format.INT32.key(), value -> isWithin(value, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            new OfValue(Format.INT64.key(), value -> isWithin(value, Long.MIN_VALUE, Long.MAX_VALUE)),
            new OfValue(Format.FLOAT.key(), value -> !value.isNumber() || Float.isFinite(value.floatValue())),
            new OfValue(Format.DOUBLE.key(), value -> !value.isNumber() || Double.isFinite(value.doubleValue())),
            new OfValue(Format.BYTE.key(), value -> !value.isString() || isBase64(value.stringValue())),
            new OfValue(Format.DATE_TIME.key(), value -> !value.isString() || isInstant(value.stringValue())));

    private JavaFormats() {}

    /** Whether text, or a number, of another format is still any text, or any number, in Java. */
    static boolean isChecked(String key) {
        Format format = Format.of(key);
        return format != null
                && (format.isTypedText()
                        || format == Format.DECIMAL
                        || !format.type().equals("string"));
    }

    private record OfValue(String name, Predicate<JsonNode> rule) implements com.networknt.schema.format.Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode value) {
            return rule.test(value);
        }
    }

    private static boolean isWithin(JsonNode value, long min, long max) {
        if (!value.isNumber()) {
            return true;
        }
        BigDecimal number = value.decimalValue();
        // Before it is written out: 1e999999999 has a digit for each.
        if (number.precision() - number.scale() > 20) {
            return false;
        }
        BigInteger whole = number.toBigInteger();
        return whole.compareTo(BigInteger.valueOf(min)) >= 0 && whole.compareTo(BigInteger.valueOf(max)) <= 0;
    }

    private static boolean isBase64(String text) {
        try {
            Base64.getDecoder().decode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        Matcher parts = INSTANT.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        String seconds = parts.group(2).equals("60") ? "59" : parts.group(2);
        try {
            return OffsetDateTime.parse(parts.group(1) + seconds + parts.group(3)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
