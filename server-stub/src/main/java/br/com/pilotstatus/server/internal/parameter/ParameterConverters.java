package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.Injected;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.scalar.OpenEnum;
import br.com.pilotstatus.server.internal.scalar.Scalar;
import br.com.pilotstatus.server.internal.scalar.ScalarText;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameter types that JAX-RS does not know by itself: text with a form, such as dates and base64, open enums,
 * and whatever is {@link br.com.pilotstatus.server.Styled styled}; and integers, of which it knows some forms. The rest stays
 * with the container, so that the application's own resources are read as ever; {@link br.com.pilotstatus.server.internal.RequestFilter} has been stricter by then.
 */
public final class ParameterConverters implements ParamConverterProvider {

    /** The types of text that have a constructor or a method for JAX-RS. */
    private static final Set<Class<?>> OF_CONTAINERS = Set.of(String.class, UUID.class, URI.class);

    private final ValueReaders readers;

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable HttpHeaders headers;

    public ParameterConverters(ValueReaders readers) {
        this.readers = readers;
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        StyledParameter styled = StyledParameter.of(0, genericType, annotations, readers);
        if (styled != null) {
            return new StyledConverter<>(styled, type);
        }
        Scalar<?> scalar = Scalar.of(type);
        if (scalar != null && scalar.token() == Scalar.Token.INTEGER) {
            return new IntegerConverter<>(type);
        }
        boolean ours = scalar != null && scalar.token() == Scalar.Token.TEXT && !OF_CONTAINERS.contains(type)
                || OpenEnum.of(type) != null;
        ScalarText<T> text = ours ? ScalarText.of(type, readers.closed()) : null;
        return text == null ? null : new Converter<>(text);
    }

    /** Containers hand over one value at most, so it asks the request itself; lazily, as there is none at start. */
    @ParamConverter.Lazy
    private final class StyledConverter<T> implements ParamConverter<T> {

        private final StyledParameter parameter;
        private final Class<T> type;

        StyledConverter(StyledParameter parameter, Class<T> type) {
            this.parameter = parameter;
            this.type = type;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T fromString(@Nullable String value) {
            List<Problem> problems = new ArrayList<>();
            T read = (T) parameter.read(
                    RequestHead.of(Injected.value(uri), Injected.value(headers), readers.query()), problems);
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(Problem.message(problems));
            }
            return read == null ? parameter.nothing(type) : read;
        }

        @Override
        public String toString(T value) {
            throw new UnsupportedOperationException("This converter reads whole parameters");
        }
    }

    private record Converter<T>(ScalarText<T> text) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            T read = text.read(value);
            if (read == null) {
                throw new IllegalArgumentException("must be " + text.expected(value));
            }
            return read;
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
