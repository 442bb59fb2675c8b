package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.server.internal.scalar.MixedEnum;
import br.com.pilotstatus.server.internal.scalar.OpenEnum;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import org.jspecify.annotations.Nullable;

/** Reads open enums as the scalars that they are made of; for Jackson they are objects, which stop at the first fault. */
final class OpenEnumDeserializers extends SimpleDeserializers {

    private static final long serialVersionUID = 1L;

    private final boolean closed;

    /** Makes them; closed, they read nothing that the document does not list. */
    OpenEnumDeserializers(boolean closed) {
        this.closed = closed;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) throws JsonMappingException {
        JsonDeserializer<?> known = super.findBeanDeserializer(type, config, description);
        return known == null ? of(type.getRawClass()) : known;
    }

    private <T> @Nullable JsonDeserializer<T> of(Class<T> type) {
        OpenEnum<T> openEnum = OpenEnum.of(type, closed);
        if (openEnum != null) {
            return new ScalarDeserializer<>(type, openEnum.asScalar());
        }
        MixedEnum<T> mixed = closed ? MixedEnum.of(type) : null;
        return mixed == null ? null : new MixedEnumDeserializer<>(type, mixed);
    }
}
