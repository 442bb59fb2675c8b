package br.com.pilotstatus.server.internal;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameter types that JAX-RS does not know by itself: dates, instants and open enums. The rest stays with
 * the container, so that the application's own resources are read as ever; {@link ParameterFilter} has been stricter
 * by then.
 */
final class TextConverters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        boolean ours = type == OffsetDateTime.class || type == LocalDate.class || OpenEnum.of(type) != null;
        Text<T> text = ours ? Text.of(type) : null;
        return text == null ? null : new Converter<>(text);
    }

    private record Converter<T>(Text<T> text) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            T read = text.read(value);
            if (read == null) {
                throw new IllegalArgumentException("must be " + text.words());
            }
            return read;
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
