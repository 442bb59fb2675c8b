package br.com.pilotstatus.client.internal.exchange;

import java.io.ByteArrayOutputStream;

/** A request body in memory, handed over without a copy. */
public final class BodyBuffer extends ByteArrayOutputStream {

    public BodyBuffer() {
        super(512);
    }

    /** Returns the buffer itself; the first {@link #size()} bytes are the body. */
    public byte[] bytes() {
        return buf;
    }
}
