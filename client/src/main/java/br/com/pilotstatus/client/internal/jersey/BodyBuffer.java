package br.com.pilotstatus.client.internal.jersey;

import java.io.ByteArrayOutputStream;

/** A request body in memory, handed over without a copy. */
final class BodyBuffer extends ByteArrayOutputStream {

    BodyBuffer() {
        super(512);
    }

    /** Returns the buffer itself; the first {@link #size()} bytes are the body. */
    byte[] bytes() {
        return buf;
    }
}
