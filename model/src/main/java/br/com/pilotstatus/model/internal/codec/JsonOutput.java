package br.com.pilotstatus.model.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A generator where a value is to be written. For one thread. */
public final class JsonOutput {
    private final JsonGenerator generator;
    private int depth;

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Gives up without what a client must send: the mapper says that it is missing. */
    public void require(boolean given) {
        if (!given) {
            throw new NotPlainException();
        }
    }

    /** Begins an object. */
    public void begin() throws IOException {
        deeper();
        generator.writeStartObject();
    }

    /** Ends an object. */
    public void end() throws IOException {
        generator.writeEndObject();
        depth--;
    }

    void beginArray() throws IOException {
        deeper();
        generator.writeStartArray();
    }

    void endArray() throws IOException {
        generator.writeEndArray();
        depth--;
    }

    JsonGenerator generator() {
        return generator;
    }

    <T> void nullable(Codec<T> codec, @Nullable T value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            codec.write(value, this);
        }
    }

    private void deeper() {
        if (++depth > JsonInput.DEEPEST) {
            throw new NotPlainException();
        }
    }
}
