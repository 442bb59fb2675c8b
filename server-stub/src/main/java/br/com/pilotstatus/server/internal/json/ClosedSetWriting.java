package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.model.internal.SetMembers;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes no value of a closed set that the document does not list: what is wrong must not look right to a caller. */
final class ClosedSetWriting extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    /** An attribute: the type that the document says of all that is written. */
    static final Object ROOT = ClosedSetWriting.class;

    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
        List<SetMembers> members = SetMembers.of(description.getBeanClass());
        return members.isEmpty() ? serializer : new Checked(serializer, members);
    }

    private static final class Checked extends JsonSerializer<Object>
            implements ContextualSerializer, ResolvableSerializer {

        private final JsonSerializer<Object> serializer;
        private final List<SetMembers> members;

        @SuppressWarnings("unchecked")
        Checked(JsonSerializer<?> serializer, List<SetMembers> members) {
            this.serializer = (JsonSerializer<Object>) serializer;
            this.members = members;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            for (SetMembers each : members) {
                String wrong = each.wrong(value);
                if (wrong != null && (each.of() == null || isDeclared(each.of(), out, provider))) {
                    throw JsonMappingException.from(out, value.getClass().getSimpleName() + " " + wrong);
                }
            }
            serializer.serialize(value, out, provider);
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
                throws JsonMappingException {
            return serializer instanceof ContextualSerializer contextual
                    ? new Checked(contextual.createContextual(provider, property), members)
                    : this;
        }

        @Override
        public void resolve(SerializerProvider provider) throws JsonMappingException {
            if (serializer instanceof ResolvableSerializer resolvable) {
                resolvable.resolve(provider);
            }
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Object value) {
            return serializer.isEmpty(provider, value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<Object> handledType() {
            return serializer.handledType();
        }
    }

    /** Whether a union is what the document says of the place: a class that is part of it may stand elsewhere by itself. */
    private static boolean isDeclared(Class<?> union, JsonGenerator out, SerializerProvider provider) {
        for (JsonStreamContext place = out.getOutputContext(); place != null; place = place.getParent()) {
            Object owner = place.getCurrentValue();
            if (owner != null && JsonNames.isModel(owner.getClass()) && place.getCurrentName() != null) {
                return names(JsonNames.typeInside(owner.getClass(), place.getCurrentName()), union);
            }
        }
        return names((Type) provider.getAttribute(ROOT), union);
    }

    private static boolean names(@Nullable Type type, Class<?> union) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).anyMatch(each -> names(each, union))
                : type instanceof Class<?> named && union.isAssignableFrom(named) && named.isSealed();
    }
}
