package br.com.pilotstatus.client.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A property of a model that may come in a form it can't have. What can be understood is: one element for a list of
 * one, 5.0 for the integer 5. Anything else is left null and kept as it came among the additional properties, under
 * its own name: nothing is lost, and it is written back as it was.
 */
final class OddProperty extends SettableBeanProperty.Delegating {
    private static final Set<Class<?>> INTEGERS = Set.of(Integer.class, Long.class);

    private final transient SettableAnyProperty rest;

    OddProperty(SettableBeanProperty declared, SettableAnyProperty rest) {
        super(declared);
        this.rest = rest;
    }

    @Override
    protected SettableBeanProperty withDelegate(SettableBeanProperty declared) {
        return new OddProperty(declared, rest);
    }

    @Override
    public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object builder)
            throws IOException {
        deserializeSetAndReturn(parser, context, builder);
    }

    @Override
    public Object deserializeSetAndReturn(JsonParser parser, DeserializationContext context, Object builder)
            throws IOException {
        // Broken JSON is no odd property: it fails here.
        TokenBuffer value = context.bufferAsCopyOfValue(parser);
        if (set(value, context, builder)) {
            return builder;
        }
        TokenBuffer meant = meant(value, context);
        if (meant == null || !set(meant, context, builder)) {
            rest.set(builder, getName(), context.readValue(value.asParserOnFirstToken(), Object.class));
        }
        return builder;
    }

    private boolean set(TokenBuffer value, DeserializationContext context, Object builder) throws IOException {
        try {
            delegate.deserializeAndSet(value.asParserOnFirstToken(), context, builder);
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private @Nullable TokenBuffer meant(TokenBuffer value, DeserializationContext context) throws IOException {
        TokenBuffer meant = new TokenBuffer(value.asParserOnFirstToken(), context);
        if (getType().isCollectionLikeType() && value.firstToken() != JsonToken.START_ARRAY) {
            meant.writeStartArray();
            meant.append(value);
            meant.writeEndArray();
            return meant;
        }
        if (INTEGERS.contains(getType().getRawClass()) && value.firstToken().isScalarValue()) {
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
