package br.com.pilotstatus.model.internal.codec;

import br.com.pilotstatus.model.internal.ValueForms;
import br.com.pilotstatus.model.internal.http.InstantText;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Text, numbers, and what is text in JSON. One class for all: what a class costs when it is loaded counts, and a call needs several.
 */
public final class ScalarCodec<T> extends Codec<T> {
    public static final ScalarCodec<String> TEXT = new ScalarCodec<>(Form.TEXT);
    public static final ScalarCodec<Boolean> BOOLEAN = new ScalarCodec<>(Form.BOOLEAN);
    public static final ScalarCodec<Integer> INTEGER = new ScalarCodec<>(Form.INTEGER);
    public static final ScalarCodec<Long> LONG = new ScalarCodec<>(Form.LONG);
    public static final ScalarCodec<BigInteger> BIG_INTEGER = new ScalarCodec<>(Form.BIG_INTEGER);
    public static final ScalarCodec<Float> FLOAT = new ScalarCodec<>(Form.FLOAT);
    public static final ScalarCodec<Double> DOUBLE = new ScalarCodec<>(Form.DOUBLE);
    public static final ScalarCodec<BigDecimal> DECIMAL = new ScalarCodec<>(Form.DECIMAL);
    /** A decimal number that is text in JSON. */
    public static final ScalarCodec<BigDecimal> QUOTED = new ScalarCodec<>(Form.QUOTED);

    public static final ScalarCodec<OffsetDateTime> INSTANT = new ScalarCodec<>(Form.INSTANT);
    public static final ScalarCodec<LocalDate> DATE = new ScalarCodec<>(Form.DATE);
    public static final ScalarCodec<UUID> UUID = new ScalarCodec<>(Form.UUID);
    public static final ScalarCodec<URI> URI = new ScalarCodec<>(Form.URI);
    /** Bytes in Base64. */
    public static final ScalarCodec<byte[]> BYTES = new ScalarCodec<>(Form.BYTES);

    private enum Form {
        TEXT,
        BOOLEAN,
        INTEGER,
        LONG,
        BIG_INTEGER,
        FLOAT,
        DOUBLE,
        DECIMAL,
        QUOTED,
        INSTANT,
        DATE,
        UUID,
        URI,
        BYTES
    }

    private final Form form;

    private ScalarCodec(Form form) {
        this.form = form;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected T value(JsonInput in) throws IOException {
        return (T)
                switch (form) {
                    case TEXT -> text(in);
                    case BOOLEAN ->
                        in.at(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE).getBooleanValue();
                    case INTEGER -> in.at(JsonToken.VALUE_NUMBER_INT).getIntValue();
                    case LONG -> in.at(JsonToken.VALUE_NUMBER_INT).getLongValue();
                    case BIG_INTEGER -> in.at(JsonToken.VALUE_NUMBER_INT).getBigIntegerValue();
                    case FLOAT -> number(in).getFloatValue();
                    case DOUBLE -> number(in).getDoubleValue();
                    case DECIMAL -> number(in).getDecimalValue();
                    case QUOTED -> ValueForms.decimal(text(in));
                    case INSTANT -> ValueForms.instant(text(in));
                    case DATE -> LocalDate.parse(text(in));
                    case UUID -> uuid(text(in));
                    case URI -> uri(text(in));
                    case BYTES -> in.at(JsonToken.VALUE_STRING).getBinaryValue();
                };
    }

    @Override
    protected void write(T value, JsonOutput out) throws IOException {
        JsonGenerator json = out.generator();
        switch (form) {
            case TEXT -> json.writeString((String) value);
            case BOOLEAN -> json.writeBoolean((Boolean) value);
            case INTEGER -> json.writeNumber((Integer) value);
            case LONG -> json.writeNumber((Long) value);
            case BIG_INTEGER -> json.writeNumber((BigInteger) value);
            case FLOAT -> json.writeNumber((Float) value);
            case DOUBLE -> json.writeNumber((Double) value);
            case DECIMAL -> json.writeNumber((BigDecimal) value);
            case QUOTED -> json.writeString(((BigDecimal) value).toPlainString());
            case INSTANT -> json.writeString(InstantText.of((OffsetDateTime) value));
            case DATE, UUID, URI -> json.writeString(value.toString());
            case BYTES -> json.writeBinary((byte[]) value);
        }
    }

    private static String text(JsonInput in) throws IOException {
        return in.at(JsonToken.VALUE_STRING).getText();
    }

    private static JsonParser number(JsonInput in) {
        return in.at(JsonToken.VALUE_NUMBER_FLOAT, JsonToken.VALUE_NUMBER_INT);
    }

    /** Java takes shorter ones, too, for others than the mapper does. */
    private static UUID uuid(String text) {
        UUID read = java.util.UUID.fromString(text);
        if (!read.toString().equalsIgnoreCase(text)) {
            throw new NotPlainException();
        }
        return read;
    }

    /** The mapper strips them, and takes an empty one for none. */
    private static URI uri(String text) {
        if (text.isEmpty() || text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ') {
            throw new NotPlainException();
        }
        return java.net.URI.create(text);
    }
}
