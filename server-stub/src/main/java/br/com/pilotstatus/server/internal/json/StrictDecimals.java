package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.model.internal.DecimalReader;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.HandlerInstantiator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import org.jspecify.annotations.Nullable;

/** Puts the strict reader in the place of the one that models name, which is a client's. */
final class StrictDecimals extends HandlerInstantiator {

    @Override
    public @Nullable JsonDeserializer<?> deserializerInstance(
            DeserializationConfig config, Annotated annotated, Class<?> type) {
        return type == DecimalReader.class ? new StrictDecimalReader() : null;
    }

    @Override
    public @Nullable KeyDeserializer keyDeserializerInstance(
            DeserializationConfig config, Annotated annotated, Class<?> type) {
        return null;
    }

    @Override
    public @Nullable JsonSerializer<?> serializerInstance(
            SerializationConfig config, Annotated annotated, Class<?> type) {
        return null;
    }

    @Override
    public @Nullable TypeResolverBuilder<?> typeResolverBuilderInstance(
            MapperConfig<?> config, Annotated annotated, Class<?> type) {
        return null;
    }

    @Override
    public @Nullable TypeIdResolver typeIdResolverInstance(MapperConfig<?> config, Annotated annotated, Class<?> type) {
        return null;
    }
}
