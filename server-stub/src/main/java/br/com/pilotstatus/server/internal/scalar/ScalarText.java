package br.com.pilotstatus.server.internal.scalar;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a URI, header or cookie becomes a value.
 *
 * @param <T> the Java type
 * @param expectation what a caller should send instead of a text that is none
 * @param reader makes the value, or null when the text is none
 */
public record ScalarText<T>(UnaryOperator<String> expectation, Function<String, @Nullable T> reader) {

    /** Returns null for a type that is not made of one scalar; closed, an enum takes no value that is not listed. */
    @SuppressWarnings("unchecked")
    public static <T> @Nullable ScalarText<T> of(Class<T> type, boolean closed) {
        Scalar<?> scalar = Scalar.of(type);
        if (scalar != null) {
            return new ScalarText<>(scalar::expected, text -> (T) scalar.read(text));
        }
        OpenEnum<T> openEnum = OpenEnum.of(type, closed);
        return openEnum == null ? null : new ScalarText<>(text -> openEnum.expected(), openEnum::read);
    }

    /** Returns what a caller should send instead of a text that is none. */
    public String expected(String text) {
        return expectation.apply(text);
    }

    public @Nullable T read(String text) {
        return reader.apply(text);
    }
}
