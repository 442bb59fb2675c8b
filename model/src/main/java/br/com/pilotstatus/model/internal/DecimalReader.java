package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a decimal number that is text in JSON, and a number that came as one. */
public final class DecimalReader extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    public DecimalReader() {
        super(BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        boolean isNumber = parser.currentToken().isNumeric();
        if (!isNumber && !parser.hasToken(JsonToken.VALUE_STRING)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        String text = parser.getText().strip();
        try {
            return ValueForms.decimal(text);
        } catch (NumberFormatException e) {
            // said below
        }
        return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal number");
    }
}
