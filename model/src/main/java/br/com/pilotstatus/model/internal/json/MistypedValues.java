package br.com.pilotstatus.model.internal.json;

import br.com.pilotstatus.model.internal.MistypedSetter;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where a model keeps values that do not have their declared type: among its additional properties, or apart from them
 * if these have a declared type.
 */
interface MistypedValues {

    /** Keeps a value of any type. */
    void set(Object builder, String name, @Nullable Object value) throws IOException;

    /** Returns null for a type that can keep nothing. */
    static @Nullable MistypedValues of(BeanDescription description, BeanDeserializerBuilder builder) {
        SettableAnyProperty additional = builder.getAnySetter();
        if (additional == null) {
            return null;
        } else if (additional.getType().isJavaLangObject()) {
            return additional::set;
        }
        AnnotatedMethod apart = mistypedSetter(description);
        if (apart == null) {
            return null;
        }
        apart.fixAccess(MapperFeature.OVERRIDE_PUBLIC_ACCESS_MODIFIERS.enabledByDefault());
        return (model, name, value) -> {
            try {
                apart.getAnnotated().invoke(model, name, value);
            } catch (ReflectiveOperationException e) {
                throw new IOException("A generated model does not keep what it can't read", e);
            }
        };
    }

    private static @Nullable AnnotatedMethod mistypedSetter(BeanDescription description) {
        for (AnnotatedMethod each : description.getClassInfo().memberMethods()) {
            if (each.hasAnnotation(MistypedSetter.class)) {
                return each;
            }
        }
        return null;
    }
}
