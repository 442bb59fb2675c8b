package br.com.pilotstatus.model.internal.codec;

import java.io.IOException;

/**
 * What a generated class knows of its JSON: the class in it that is called {@code Codec$}. {@link Codecs} finds it by its name, and
 * knows it as soon as it is made; nobody else has to see it.
 */
public abstract class ModelCodec<T> extends Codec<T> {

    /** Makes it known. */
    protected ModelCodec(Class<T> type) {
        Codecs.add(type, this);
    }

    /** What no response has is not read. */
    @Override
    protected T value(JsonInput in) throws IOException {
        throw new NotPlainException();
    }

    /** What no request has is not written. */
    @Override
    protected void write(T value, JsonOutput out) throws IOException {
        throw new NotPlainException();
    }
}
