package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/**
 * Writes decimal numbers that are text in JSON (OpenAPI Format Registry: decimal), alone or in a list or map: every digit
 * and every zero stays, and there is no exponent.
 */
public final class DecimalWriter extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    public DecimalWriter() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Collection<?> list) {
            out.writeStartArray();
            for (Object each : list) {
                serialize(each, out, provider);
            }
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                out.writeFieldName(String.valueOf(each.getKey()));
                serialize(each.getValue(), out, provider);
            }
            out.writeEndObject();
        } else {
            out.writeString(((BigDecimal) value).toPlainString());
        }
    }
}
