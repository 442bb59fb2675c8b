package br.com.pilotstatus.server.internal.scalar;

import br.com.pilotstatus.model.internal.ClosedSets;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A generated value class for an enum: a static {@code @JsonCreator} makes it of one scalar.
 *
 * @param <T> the value class
 * @param creator the static method
 * @param scalar what it takes
 * @param listed the values that it may be; null: any
 */
public record OpenEnum<T>(
        Method creator, Scalar<?> scalar, @Nullable Set<Object> listed) {

    /** Returns an enum that takes any value; null for what is none. */
    public static <T> @Nullable OpenEnum<T> of(Class<T> type) {
        return of(type, false);
    }

    /** Returns null for what is none; closed, it takes no value that the document does not list, unless that says so. */
    public static <T> @Nullable OpenEnum<T> of(Class<T> type, boolean closed) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonCreator.class)
                    && Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 1) {
                Class<?> taken = MethodType.methodType(method.getParameterTypes()[0])
                        .wrap()
                        .returnType();
                Scalar<?> scalar = Scalar.of(taken == Number.class ? BigDecimal.class : taken);
                Set<Object> listed =
                        closed && ClosedSets.mayClose(type) ? new LinkedHashSet<>(ClosedSets.listed(type)) : Set.of();
                return scalar == null ? null : new OpenEnum<>(method, scalar, listed.isEmpty() ? null : listed);
            }
        }
        return null;
    }

    public String expected() {
        return listed == null ? scalar.expected() : ClosedSets.words(listed);
    }

    /** The same as a scalar of its own, which is read as strictly as what it is made of. */
    public Scalar<T> asScalar() {
        return new Scalar<>(scalar.token(), expected(), text -> {
            T value = read(text);
            if (value == null) {
                throw new IllegalArgumentException();
            }
            return value;
        });
    }

    /** Returns the value, or null when the text is none. */
    @SuppressWarnings("unchecked")
    @Nullable T read(String text) {
        Object argument = scalar.read(text);
        if (argument == null) {
            return null;
        }
        try {
            Object value = creator.invoke(null, argument);
            return listed == null || listed.contains(value) ? (T) value : null;
        } catch (InvocationTargetException refused) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(creator + " must be public; generate the stub anew", e);
        }
    }
}
