package br.com.pilotstatus.server.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers that are text in JSON (OpenAPI Format Registry: decimal), alone or in a list or map: every digit and
 * every zero stays, and there is no exponent.
 */
public final class DecimalText {
    private DecimalText() {}

    /** Writes {@code "1.50"}. */
    public static final class Writer extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;

        public Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value instanceof BigDecimal decimal) {
                out.writeString(decimal.toPlainString());
            } else if (value instanceof Collection<?> list) {
                out.writeStartArray();
                for (Object each : list) {
                    serializeOrNull(each, out, provider);
                }
                out.writeEndArray();
            } else if (value instanceof Map<?, ?> map) {
                out.writeStartObject();
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    out.writeFieldName(String.valueOf(each.getKey()));
                    serializeOrNull(each.getValue(), out, provider);
                }
                out.writeEndObject();
            }
        }

        private void serializeOrNull(@Nullable Object value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            if (value == null) {
                out.writeNull();
            } else {
                serialize(value, out, provider);
            }
        }
    }

    /** Reads text only, and only digits with a point in them. */
    public static final class Reader extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");

        public Reader() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING) && DECIMAL.matcher(parser.getText()).matches()) {
                return new BigDecimal(parser.getText());
            }
            WrongTypes.note(context, "must be a decimal number as text, as in \"1.50\"");
            parser.skipChildren();
            return null;
        }
    }
}
