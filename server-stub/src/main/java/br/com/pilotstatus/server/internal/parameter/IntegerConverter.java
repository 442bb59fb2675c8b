package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.server.internal.scalar.Scalar;
import jakarta.ws.rs.ext.ParamConverter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads integers in the forms of JSON Schema, 1.0 and 1e2, and what containers read besides, such as +1. */
record IntegerConverter<T>(Class<T> type) implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Scalar<?> scalar = Scalar.of(type);
        Object read = scalar == null ? null : scalar.read(value);
        return type.cast(read == null ? asContainersDo(value) : read);
    }

    private Object asContainersDo(String value) {
        if (type == Integer.class) {
            return Integer.valueOf(value);
        }
        return type == Long.class ? Long.valueOf(value) : new BigInteger(value);
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }
}
