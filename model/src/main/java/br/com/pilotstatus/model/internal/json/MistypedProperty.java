package br.com.pilotstatus.model.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/**
 * A property of a model whose value may not have the declared type. A value that can only mean one thing is read as that
 * ({@link Coercion}). For any other, the property is null and the value is kept under its name: nothing is lost, and it is
 * written back as it was received.
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
        // Invalid JSON is no mistyped property: it fails here.
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
