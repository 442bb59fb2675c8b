package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.ArrayList;
import java.util.List;

/** Lets a mapper write no model without the properties that its side must give. */
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
            if (required.isEmpty()) {
                return properties;
            }
            // The first of all, required or not: nothing is written before everything that is missing is told.
            List<BeanPropertyWriter> ordered = new ArrayList<>(properties);
            ordered.set(0, new First(properties.get(0), required));
            return ordered;
        }

        private boolean isRequired(BeanPropertyWriter property) {
            RequiredOf required = property.getAnnotation(RequiredOf.class);
            return required != null && required.value() == side;
        }
    }

    private static final class First extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        private final transient List<BeanPropertyWriter> required;

        First(BeanPropertyWriter first, List<BeanPropertyWriter> required) {
            super(first);
            this.required = required;
        }

        @Override
        public void serializeAsField(Object model, JsonGenerator out, SerializerProvider provider) throws Exception {
            ModelChecks checks = new ModelChecks(model.getClass().getSimpleName());
            for (BeanPropertyWriter each : required) {
                checks.required(each.getName(), each.get(model) != null);
            }
            MissingProperties.throwIf(checks, out);
            super.serializeAsField(model, out, provider);
        }
    }
}
