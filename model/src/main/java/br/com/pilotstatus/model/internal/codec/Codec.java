package br.com.pilotstatus.model.internal.codec;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes plain values of one type. At all others it throws, whatever comes: nobody looks at the exception.
 *
 * @param <T> the type
 */
public abstract class Codec<T> {

    /** Reads a value that is not null. */
    protected abstract T value(JsonInput in) throws IOException;

    /** Writes a value. */
    protected abstract void write(T value, JsonOutput out) throws IOException;

    /** Reads a value, or null. */
    public final @Nullable T read(JsonInput in) throws IOException {
        return in.isNull() ? null : value(in);
    }

    /** Writes a property, unless its value is null. */
    public final void property(String name, @Nullable T value, JsonOutput out) throws IOException {
        if (value != null) {
            out.generator().writeFieldName(name);
            write(value, out);
        }
    }

    /** Writes a property, be it null. */
    public final void propertyOrNull(String name, @Nullable T value, JsonOutput out) throws IOException {
        out.generator().writeFieldName(name);
        out.nullable(this, value);
    }

    /** Writes each entry as a property. */
    public final void properties(Map<String, ? extends @Nullable T> values, JsonOutput out) throws IOException {
        // Most have none.
        if (!values.isEmpty()) {
            for (Map.Entry<String, ? extends @Nullable T> each : values.entrySet()) {
                propertyOrNull(each.getKey(), each.getValue(), out);
            }
        }
    }
}
