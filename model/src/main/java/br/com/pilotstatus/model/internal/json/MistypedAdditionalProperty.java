package br.com.pilotstatus.model.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The same as {@link MistypedProperty} for additional properties with a declared type. */
final class MistypedAdditionalProperty extends SettableAnyProperty {
    private static final long serialVersionUID = 1L;

    private final transient SettableAnyProperty declared;
    private final transient MistypedValues rest;

    MistypedAdditionalProperty(
            SettableAnyProperty declared, MistypedValues rest, @Nullable JsonDeserializer<Object> values) {
        super(declared.getProperty(), null, declared.getType(), null, values, null);
        this.declared = declared;
        this.rest = rest;
    }

    @Override
    public SettableAnyProperty withValueDeserializer(JsonDeserializer<Object> values) {
        return new MistypedAdditionalProperty(declared.withValueDeserializer(values), rest, values);
    }

    @Override
    public void fixAccess(DeserializationConfig config) {
        declared.fixAccess(config);
    }

    @Override
    public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object builder, String name)
            throws IOException {
        TokenBuffer value = context.bufferAsCopyOfValue(parser);
        if (!set(value, context, builder, name)) {
            TokenBuffer meant = Coercion.by(value, getType(), context);
            if (meant == null || !set(meant, context, builder, name)) {
                rest.set(builder, name, context.readValue(value.asParserOnFirstToken(), Object.class));
            }
        }
    }

    @Override
    protected void _set(Object builder, Object name, Object value) throws IOException {
        declared.set(builder, name, value);
    }

    private boolean set(TokenBuffer value, DeserializationContext context, Object builder, String name)
            throws IOException {
        try {
            declared.deserializeAndSet(value.asParserOnFirstToken(), context, builder, name);
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
