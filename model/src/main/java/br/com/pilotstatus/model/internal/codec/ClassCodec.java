package br.com.pilotstatus.model.internal.codec;

import java.io.IOException;

/** Values that are written by what their class is, and left to the mapper when they are to be read. */
public final class ClassCodec<T> extends Codec<T> {
    private static final ClassCodec<?> INSTANCE = new ClassCodec<>();

    private ClassCodec() {}

    /** Returns the one that there is. */
    @SuppressWarnings("unchecked")
    public static <T> ClassCodec<T> unread() {
        return (ClassCodec<T>) INSTANCE;
    }

    @Override
    protected T value(JsonInput in) throws IOException {
        throw new NotPlainException();
    }

    @Override
    protected void write(T value, JsonOutput out) throws IOException {
        FreeCodec.INSTANCE.write(value, out);
    }
}
