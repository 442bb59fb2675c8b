package br.com.pilotstatus.server.internal.scalar;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A generated value class for an enum: a static {@code @JsonCreator} makes it of one scalar.
 *
 * @param <T> the value class
 * @param creator the static method
 * @param scalar what it takes
 */
public record OpenEnum<T>(Method creator, Scalar<?> scalar) {

    public static <T> @Nullable OpenEnum<T> of(Class<T> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonCreator.class)
                    && Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 1) {
                Class<?> taken = MethodType.methodType(method.getParameterTypes()[0])
                        .wrap()
                        .returnType();
                Scalar<?> scalar = Scalar.of(taken == Number.class ? BigDecimal.class : taken);
                return scalar == null ? null : new OpenEnum<>(method, scalar);
            }
        }
        return null;
    }

    public String expected() {
        return scalar.expected();
    }

    /** The same as a scalar of its own, which is read as strictly as what it is made of. */
    public Scalar<T> asScalar() {
        return new Scalar<>(scalar.token(), scalar.expected(), text -> {
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
            return (T) creator.invoke(null, argument);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(creator + " must be public; generate the stub anew", e);
        }
    }
}
