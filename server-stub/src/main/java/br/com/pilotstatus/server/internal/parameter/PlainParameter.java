package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.ParameterKey;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.scalar.ScalarText;
import jakarta.ws.rs.DefaultValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that JAX-RS can bind: a single value, or a value for each time that its name is given.
 *
 * @param index where it stands among the method's parameters
 * @param key where it stands in a request
 * @param container {@code List}, {@code Set}, or null for a single value
 * @param text how its values are read
 * @param defaultValue what counts when it is absent
 */
record PlainParameter(
        int index,
        ParameterKey key,
        @Nullable Class<?> container,
        ScalarText<?> text,
        @Nullable String defaultValue) implements OperationParameter {

    /** Returns null for what is no parameter of this kind, or of a type that only the container knows to make. */
    static @Nullable PlainParameter of(int index, java.lang.reflect.Parameter declared, boolean closed) {
        ParameterKey key = ParameterKey.of(declared.getAnnotations());
        if (key == null) {
            return null;
        }
        boolean many = Collection.class.isAssignableFrom(declared.getType());
        Class<?> type = many ? element(declared.getParameterizedType()) : declared.getType();
        ScalarText<?> text = ScalarText.of(type, closed);
        DefaultValue value = declared.getAnnotation(DefaultValue.class);
        return text == null
                ? null
                : new PlainParameter(
                        index, key, many ? declared.getType() : null, text, value == null ? null : value.value());
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> c
                ? c
                : Object.class;
    }

    @Override
    public @Nullable Object read(RequestHead head, List<Problem> problems) {
        List<String> texts;
        try {
            texts = key.values(head);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(key.toString(), "cannot be read"));
            return null;
        }
        if (texts.isEmpty() && defaultValue != null) {
            texts = List.of(defaultValue);
        }
        List<Object> values = new ArrayList<>();
        for (String each : texts) {
            Object value = text.read(each);
            if (value == null) {
                problems.add(new Problem(key.toString(), "must be " + text.expected(each)));
                return null;
            }
            values.add(value);
        }
        if (container == null && values.size() > 1) {
            problems.add(new Problem(key.toString(), "must be given once"));
            return null;
        } else if (container == null) {
            return values.isEmpty() ? null : values.get(0);
        }
        return Set.class.isAssignableFrom(container) ? new LinkedHashSet<>(values) : values;
    }
}
