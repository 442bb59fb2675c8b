package br.com.pilotstatus.model.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any JSON, and any value whose class says what it is. */
public final class FreeCodec extends Codec<Object> {
    public static final FreeCodec INSTANCE = new FreeCodec();

    private FreeCodec() {}

    @Override
    protected Object value(JsonInput in) throws IOException {
        JsonParser parser = in.parser();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(in);
        } else if (token == JsonToken.START_ARRAY) {
            return array(in);
        } else if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getNumberValue();
        }
        return token == JsonToken.VALUE_NUMBER_FLOAT ? parser.getDecimalValue() : ScalarCodec.BOOLEAN.value(in);
    }

    private Map<String, @Nullable Object> object(JsonInput in) throws IOException {
        in.enter();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = in.name(); name != null; name = in.name()) {
            map.put(name, read(in));
        }
        return map;
    }

    private List<@Nullable Object> array(JsonInput in) throws IOException {
        in.enterArray();
        List<@Nullable Object> list = new ArrayList<>();
        while (in.element()) {
            list.add(read(in));
        }
        return list;
    }

    @Override
    protected void write(Object value, JsonOutput out) throws IOException {
        if (value instanceof String text) {
            out.generator().writeString(text);
        } else if (value instanceof Boolean bool) {
            out.generator().writeBoolean(bool);
        } else if (value instanceof Number number) {
            number(number, out);
        } else if (!value.getClass().getName().startsWith("java.")) {
            Codecs.write(value, out);
        } else if (value instanceof Collection<?> list) {
            out.beginArray();
            for (Object each : list) {
                out.nullable(this, each);
            }
            out.endArray();
        } else if (value instanceof Map<?, ?> map) {
            out.begin();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                propertyOrNull((String) each.getKey(), each.getValue(), out);
            }
            out.end();
        } else {
            throw new NotPlainException();
        }
    }

    private static void number(Number value, JsonOutput out) throws IOException {
        if (value instanceof Integer integer) {
            out.generator().writeNumber(integer);
        } else if (value instanceof Long integer) {
            out.generator().writeNumber(integer);
        } else if (value.getClass() == BigDecimal.class) {
            out.generator().writeNumber((BigDecimal) value);
        } else if (value.getClass() == BigInteger.class) {
            out.generator().writeNumber((BigInteger) value);
        } else if (value instanceof Double number) {
            out.generator().writeNumber(number);
        } else if (value instanceof Float number) {
            out.generator().writeNumber(number);
        } else {
            throw new NotPlainException();
        }
    }
}
