package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.model.internal.Unwrapped;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Finds out what the field of a model is called in JSON. */
public final class JsonNames {

    private JsonNames() {}

    /** The name on the field, else on the builder's method of the same name, else the field's own. */
    public static String of(Field field) {
        String name = named(field);
        JsonDeserialize how = field.getDeclaringClass().getAnnotation(JsonDeserialize.class);
        if (name == null && how != null) {
            for (Method setter : how.builder().getDeclaredMethods()) {
                if (name == null && setter.getName().equals(field.getName())) {
                    name = named(setter);
                }
            }
        }
        return name == null ? field.getName() : name;
    }

    /** Whether a class is one of those that are generated for objects. */
    public static boolean isModel(Class<?> type) {
        JsonDeserialize how = type.getAnnotation(JsonDeserialize.class);
        return how != null && how.builder() != Void.class;
    }

    /** The model that a class builds; null where it builds none. */
    static @Nullable Class<?> model(Class<?> builder) {
        Class<?> model = builder.getEnclosingClass();
        JsonDeserialize how = model == null ? null : model.getAnnotation(JsonDeserialize.class);
        return how != null && how.builder() == builder ? model : null;
    }

    /** The type of a model's property by its name in JSON; null where it has none of that name. */
    public static @Nullable Type type(Class<?> model, String name) {
        for (Method setter :
                model.getAnnotation(JsonDeserialize.class).builder().getDeclaredMethods()) {
            if (name.equals(named(setter)) && setter.getParameterCount() == 1) {
                return setter.getGenericParameterTypes()[0];
            }
        }
        return null;
    }

    /** The type of what is in a model under a name, be it one that the document has not. */
    public static @Nullable Type typeInside(Class<?> model, String name) {
        Type declared = type(model, name);
        return declared == null ? typeOfOthers(model) : declared;
    }

    /** The type of the properties that the document does not name; null where a model takes none. */
    private static @Nullable Type typeOfOthers(Class<?> model) {
        for (Method setter :
                model.getAnnotation(JsonDeserialize.class).builder().getDeclaredMethods()) {
            if (setter.isAnnotationPresent(JsonAnySetter.class)) {
                return setter.getGenericParameterTypes()[1];
            }
        }
        return null;
    }

    /** Whether what is in the field is in its owner itself in JSON, as what is in an alternative of a union, or is not named by the document. */
    public static boolean isWhole(Field field) {
        return field.isAnnotationPresent(JsonValue.class) || field.isAnnotationPresent(Unwrapped.class);
    }

    /**
     * Finds a model's field by its name in JSON. A field that may hold null carries no name, because it is written
     * only where it was given: it is not found.
     */
    static @Nullable Field field(Class<?> model, String name) {
        for (Field field : model.getDeclaredFields()) {
            if (name.equals(named(field))) {
                return field;
            }
        }
        return null;
    }

    private static @Nullable String named(AnnotatedElement element) {
        JsonProperty property = element.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? null : property.value();
    }
}
