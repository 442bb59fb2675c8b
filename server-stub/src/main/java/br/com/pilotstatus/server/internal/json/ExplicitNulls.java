package br.com.pilotstatus.server.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.util.AccessPattern;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses null for what may be left out but not be null. Annotations of the model cannot: for them both are null. Required
 * properties are left to it, because its sentence says more; so are types without bounds, which null may be one of.
 */
final class ExplicitNulls extends BeanDeserializerModifier {

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
        Class<?> model = JsonNames.model(description.getBeanClass());
        if (model == null) {
            return builder;
        }
        List<SettableBeanProperty> refusing = new ArrayList<>();
        builder.getProperties().forEachRemaining(property -> {
            Field field = JsonNames.field(model, property.getName());
            if (field != null && field.getType() != Object.class && !field.isAnnotationPresent(NotNull.class)) {
                refusing.add(property.withNullProvider(new Noted()));
            }
        });
        refusing.forEach(property -> builder.addOrReplaceProperty(property, true));
        return builder;
    }

    private static final class Noted implements NullValueProvider {

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            // Jackson also asks when a value of the wrong type was read as null; that is noted already.
            if (context.getParser().hasToken(JsonToken.VALUE_NULL)) {
                MistypedValues.note(context, "must not be null");
            }
            return null;
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }
    }
}
