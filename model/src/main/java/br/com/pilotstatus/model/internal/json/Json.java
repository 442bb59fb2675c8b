package br.com.pilotstatus.model.internal.json;

import br.com.pilotstatus.model.internal.Side;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigInteger;

/**
 * The JSON mapper: tolerant in what it reads, strict in what it writes. It accepts numbers and booleans as text, instants
 * with any offset and with or without a fraction (or as Unix seconds), and reads empty text for any other scalar, or for a
 * list, as absent. What it can't read, {@link TolerantJson} may.
 */
public final class Json {
    public static final ObjectMapper MAPPER = Side.CLIENT
            .tell(JsonMapper.builder())
            .addModule(new TimeModule())
            .addModule(forms())
            // A new property in a response must not break callers; models keep it.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // 10:00-03:00 stays 10:00-03:00.
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            // What was read as 1.10 into an untyped property is written back as 1.10.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // 5.7 is not 5.
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfigDefaults(
                    coercions -> coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            // Two JSON texts in one body are not a response.
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // RFC 3339, the document's date-time.
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // Exceptions must not quote the body.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private Json() {}

    /** What JSON Schema has in more forms than Jackson reads. */
    private static SimpleModule forms() {
        return new SimpleModule("forms")
                .addDeserializer(Integer.class, new IntegerReader<>(Integer.class, BigInteger::intValueExact))
                .addDeserializer(Long.class, new IntegerReader<>(Long.class, BigInteger::longValueExact))
                .addDeserializer(BigInteger.class, new IntegerReader<>(BigInteger.class, value -> value));
    }
}
