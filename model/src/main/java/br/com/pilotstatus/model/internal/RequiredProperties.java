package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a mapper write no model without the properties that its side must give, and send none that {@code build()} would refuse.
 */
final class RequiredProperties extends SimpleModule {
    private static final long serialVersionUID = 1L;

    RequiredProperties(Side side) {
        super("pilotstatus-" + side);
        setSerializerModifier(new Modifier(side));
    }

    private static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        private final Side side;

        Modifier(Side side) {
            this.side = side;
        }

        @Override
        public List<BeanPropertyWriter> orderProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            List<BeanPropertyWriter> required =
                    properties.stream().filter(this::isRequired).toList();
            AnnotatedMethod check = check(description);
            if (properties.isEmpty() || required.isEmpty() && check == null) {
                return properties;
            }
            // The first of all, required or not: nothing is written before everything that is missing is told.
            List<BeanPropertyWriter> ordered = new ArrayList<>(properties);
            ordered.set(0, new First(properties.get(0), required, check));
            return ordered;
        }

        private static @Nullable AnnotatedMethod check(BeanDescription description) {
            for (AnnotatedMethod each : description.getClassInfo().memberMethods()) {
                if (each.hasAnnotation(CheckedBeforeSending.class)) {
                    each.fixAccess(MapperFeature.OVERRIDE_PUBLIC_ACCESS_MODIFIERS.enabledByDefault());
                    return each;
                }
            }
            return null;
        }

        private boolean isRequired(BeanPropertyWriter property) {
            RequiredOf required = property.getAnnotation(RequiredOf.class);
            return required != null && required.value() == side;
        }
    }

    private static final class First extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        private final transient List<BeanPropertyWriter> required;

        private final transient @Nullable AnnotatedMethod check;

        First(BeanPropertyWriter first, List<BeanPropertyWriter> required, @Nullable AnnotatedMethod check) {
            super(first);
            this.required = required;
            this.check = check;
        }

        @Override
        public void serializeAsField(Object model, JsonGenerator out, SerializerProvider provider) throws Exception {
            ModelChecks checks = new ModelChecks(model.getClass().getSimpleName());
            for (BeanPropertyWriter each : required) {
                checks.required(each.getName(), each.get(model) != null);
            }
            MissingProperties.throwIf(checks, out);
            if (check != null && provider.getAttribute(CheckedBeforeSending.SENDING) != null) {
                MissingProperties.throwIfRefused(check.getAnnotated(), model, out);
            }
            super.serializeAsField(model, out, provider);
        }
    }
}
