package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of a class is in {@linkplain ClosedSets closed sets}: an enum's values, a union's {@code Unknown}, and what a part of a union
 * says in the property that tells it from others.
 *
 * @param of the union of whose discriminator it may have a wrong value; null of an enum
 * @param value reads the value from an object; null: it is listed
 * @param listed the words for what is
 */
public record SetMembers(@Nullable Class<?> of, Function<Object, @Nullable Object> value, String listed) {

    private static final ClassValue<List<SetMembers>> ALL = new ClassValue<>() {
        @Override
        protected List<SetMembers> computeValue(Class<?> type) {
            return find(type);
        }
    };

    /** All of a class; empty of most. */
    public static List<SetMembers> of(Class<?> type) {
        return ALL.get(type);
    }

    /** Says what is wrong with an object; null if nothing is. */
    public @Nullable String wrong(Object object) {
        Object unlisted = value.apply(object);
        return unlisted == null ? null : "must be " + listed + ", as the document lists nothing else";
    }

    private static List<SetMembers> find(Class<?> type) {
        Method isKnown = method(type, "isKnown");
        if (isKnown != null && isValue(type)) {
            return ClosedSets.mayClose(type)
                    ? List.of(new SetMembers(
                            null,
                            each -> Boolean.TRUE.equals(call(isKnown, each)) ? null : each,
                            ClosedSets.words(ClosedSets.listed(type))))
                    : List.of();
        }
        List<SetMembers> found = new ArrayList<>();
        for (Class<?> each : type.getInterfaces()) {
            UnionReader<?> reader = each.isSealed() && ClosedSets.mayClose(each) ? reader(each) : null;
            Function<Object, @Nullable Object> told = reader == null ? null : told(type, reader.discriminatorName());
            if (reader != null && told != null) {
                found.add(new SetMembers(
                        each,
                        object -> unlisted(told.apply(object), reader),
                        "an object whose " + reader.discriminatorName() + " is " + ClosedSets.words(reader.values())));
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable Object unlisted(@Nullable Object told, UnionReader<?> reader) {
        return told == null || reader.values().contains(told.toString()) ? null : told;
    }

    private static boolean isValue(Class<?> type) {
        Method value = method(type, "value");
        return value != null && value.isAnnotationPresent(JsonValue.class);
    }

    /** What an object says in the property; null where its class does not say. */
    private static @Nullable Function<Object, @Nullable Object> told(Class<?> type, String property) {
        if (property.isEmpty()) {
            return null;
        } else if (type.isRecord()) {
            Method value = method(type, "value");
            return value == null || !type.getSimpleName().equals("Unknown")
                    ? null
                    : object -> call(value, object) instanceof Map<?, ?> map ? map.get(property) : null;
        }
        for (Field each : type.getDeclaredFields()) {
            JsonProperty name = each.getAnnotation(JsonProperty.class);
            if (name != null && name.value().equals(property)) {
                each.setAccessible(true);
                return object -> call(each, object);
            }
        }
        return null;
    }

    private static @Nullable UnionReader<?> reader(Class<?> union) {
        JsonDeserialize how = union.getAnnotation(JsonDeserialize.class);
        if (how == null || !UnionReader.class.isAssignableFrom(how.using())) {
            return null;
        }
        try {
            Constructor<?> constructor = how.using().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (UnionReader<?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(union + " has no reader; generate the models anew", e);
        }
    }

    private static @Nullable Method method(Class<?> type, String name) {
        try {
            Method method = type.getDeclaredMethod(name);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static @Nullable Object call(AccessibleObject member, Object object) {
        try {
            return member instanceof Method method ? method.invoke(object) : ((Field) member).get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(member + " cannot be asked", e);
        }
    }
}
