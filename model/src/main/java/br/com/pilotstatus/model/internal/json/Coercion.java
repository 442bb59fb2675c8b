package br.com.pilotstatus.model.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one value of the declared type that a mistyped value can mean: a list of one for its element, 5 for 5.0. */
final class Coercion {
    private static final Set<Class<?>> INTEGERS = Set.of(Integer.class, Long.class);

    private Coercion() {}

    /** Returns null if the value can't mean one of the type. */
    static @Nullable TokenBuffer by(TokenBuffer value, JavaType type, DeserializationContext context)
            throws IOException {
        TokenBuffer meant = new TokenBuffer(value.asParserOnFirstToken(), context);
        if (type.isCollectionLikeType() && value.firstToken() != JsonToken.START_ARRAY) {
            meant.writeStartArray();
            meant.append(value);
            meant.writeEndArray();
            return meant;
        }
        if (INTEGERS.contains(type.getRawClass()) && value.firstToken().isScalarValue()) {
            try {
                JsonParser number = value.asParserOnFirstToken();
                meant.writeNumber(new BigDecimal(number.getText().strip()).longValueExact());
                return meant;
            } catch (ArithmeticException | NumberFormatException e) {
                return null;
            }
        }
        return null;
    }
}
