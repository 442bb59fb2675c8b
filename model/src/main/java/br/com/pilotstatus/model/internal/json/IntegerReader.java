package br.com.pilotstatus.model.internal.json;

import br.com.pilotstatus.model.internal.ValueForms;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an integer that is written as a decimal number, 1.0 or 1e2, and all others as Jackson does. */
final class IntegerReader<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final JsonDeserializer<?> usual;
    private final transient Function<BigInteger, T> exact;

    /** {@code exact} throws ArithmeticException at what is beyond the type. */
    IntegerReader(Class<T> type, Function<BigInteger, T> exact) {
        super(type);
        this.usual = NumberDeserializers.find(type, type.getName());
        this.exact = exact;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            try {
                return exact.apply(ValueForms.integer(parser.getText()));
            } catch (ArithmeticException | NumberFormatException e) {
                // Jackson says what is wrong with it.
            }
        }
        return (T) usual.deserialize(parser, context);
    }
}
