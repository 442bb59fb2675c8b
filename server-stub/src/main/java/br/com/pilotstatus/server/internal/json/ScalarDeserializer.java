package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.server.internal.scalar.Scalar;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Scalar} from its own kind of JSON only, or from text where all is text. Jackson's own deserializers
 * take numbers for strings and instants, and arrays for dates, whatever coercion is switched off; and where they
 * refuse, they stop at the first.
 */
final class ScalarDeserializer<T> extends StdScalarDeserializer<T> {

    private final transient Scalar<T> scalar;

    ScalarDeserializer(Class<?> type, Scalar<T> scalar) {
        super(type);
        this.scalar = scalar;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        boolean text = TextTreeReader.isReading(parser, context);
        if (text && parser.hasToken(JsonToken.START_ARRAY)) {
            MistypedValues.note(context, "must be given once");
            parser.skipChildren();
            return null;
        } else if (!(text ? parser.hasToken(JsonToken.VALUE_STRING) : isExpected(parser.currentToken()))) {
            return refused(parser, context);
        }
        T value = scalar.read(parser.getText());
        if (value == null) {
            return refused(parser, context);
        }
        return value;
    }

    private @Nullable T refused(JsonParser parser, DeserializationContext context) throws IOException {
        MistypedValues.note(
                context,
                "must be "
                        + (parser.hasToken(JsonToken.VALUE_STRING)
                                ? scalar.expected(parser.getText())
                                : scalar.expected()));
        parser.skipChildren();
        return null;
    }

    private boolean isExpected(JsonToken token) {
        return switch (scalar.token()) {
            case TEXT -> token == JsonToken.VALUE_STRING;
            case BOOLEAN -> token.isBoolean();
            case INTEGER, NUMBER -> token.isNumeric();
        };
    }
}
