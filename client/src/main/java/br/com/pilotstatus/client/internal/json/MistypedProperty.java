package br.com.pilotstatus.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/**
 * A property of a model that may come in a form it can't have. What can be understood is ({@link Coercion}). Anything else
 * is left null and kept as it came, under its own name: nothing is lost, and it is written back as it was.
 */
final class MistypedProperty extends SettableBeanProperty.Delegating {
    private final transient MistypedValues rest;

    MistypedProperty(SettableBeanProperty declared, MistypedValues rest) {
        super(declared);
        this.rest = rest;
    }

    @Override
    protected SettableBeanProperty withDelegate(SettableBeanProperty declared) {
        return new MistypedProperty(declared, rest);
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
        if (!set(value, context, builder)) {
            TokenBuffer meant = Coercion.by(value, getType(), context);
            if (meant == null || !set(meant, context, builder)) {
                rest.set(builder, getName(), context.readValue(value.asParserOnFirstToken(), Object.class));
            }
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
}
