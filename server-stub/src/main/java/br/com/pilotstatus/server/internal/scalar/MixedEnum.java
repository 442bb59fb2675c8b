package br.com.pilotstatus.server.internal.scalar;

import br.com.pilotstatus.model.internal.ClosedSets;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generated value class for an enum whose values are of several kinds, such as text and numbers.
 *
 * @param <T> the value class
 * @param creator makes one of any value
 * @param listed those of the document
 */
public record MixedEnum<T>(Method creator, List<Object> listed) {

    /** Returns null for what is none, or is open. */
    public static <T> @Nullable MixedEnum<T> of(Class<T> type) {
        for (Method each : type.getDeclaredMethods()) {
            if (each.isAnnotationPresent(JsonCreator.class)
                    && each.getReturnType() == type
                    && each.getParameterCount() == 1
                    && each.getParameterTypes()[0] == Object.class
                    && ClosedSets.mayClose(type)
                    && !ClosedSets.listed(type).isEmpty()) {
                return new MixedEnum<>(each, ClosedSets.listed(type));
            }
        }
        return null;
    }

    public String expected() {
        return ClosedSets.words(listed);
    }

    /** Returns the constant of a value; null without one. */
    @SuppressWarnings("unchecked")
    public @Nullable T of(Object value) {
        try {
            Object made = creator.invoke(null, value);
            return listed.contains(made) ? (T) made : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(creator + " must be public; generate the stub anew", e);
        }
    }

    /** Returns the constant that is written so; null without one. */
    @SuppressWarnings("unchecked")
    public @Nullable T written(String text) {
        return (T) listed.stream()
                .filter(each -> each.toString().equals(text))
                .findFirst()
                .orElse(null);
    }
}
