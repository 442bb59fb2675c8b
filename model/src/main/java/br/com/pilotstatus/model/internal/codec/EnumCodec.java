package br.com.pilotstatus.model.internal.codec;

import java.io.IOException;

/**
 * Values of an enum, as what they are on the wire.
 *
 * @param <E> the enum
 * @param <V> what its values are on the wire
 */
public abstract class EnumCodec<E, V> extends ModelCodec<E> {
    private final Codec<V> values;

    /** Takes the codec of what they are on the wire. */
    protected EnumCodec(Class<E> type, Codec<V> values) {
        super(type);
        this.values = values;
    }

    /** Makes the value that is written so. */
    protected abstract E make(V value);

    /** Returns how it is written. */
    protected abstract V on(E value);

    @Override
    protected final E value(JsonInput in) throws IOException {
        return make(values.value(in));
    }

    @Override
    protected final void write(E value, JsonOutput out) throws IOException {
        values.write(on(value), out);
    }
}
