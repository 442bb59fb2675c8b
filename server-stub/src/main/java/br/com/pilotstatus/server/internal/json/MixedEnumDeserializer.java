package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.server.internal.scalar.MixedEnum;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an enum whose values are of several kinds, and nothing that the document does not list. */
final class MixedEnumDeserializer<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient MixedEnum<T> values;

    MixedEnumDeserializer(Class<T> type, MixedEnum<T> values) {
        super(type);
        this.values = values;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        T value = TextTreeReader.isReading(parser, context)
                ? values.written(parser.getText())
                : switch (parser.currentToken()) {
                    case VALUE_STRING -> values.of(parser.getText());
                    case VALUE_TRUE, VALUE_FALSE -> values.of(parser.getBooleanValue());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> values.of(parser.getDecimalValue());
                    default -> null;
                };
        if (value == null) {
            MistypedValues.note(context, "must be " + values.expected());
            parser.skipChildren();
        }
        return value;
    }
}
