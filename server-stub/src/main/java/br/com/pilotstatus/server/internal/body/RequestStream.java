package br.com.pilotstatus.server.internal.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.function.Supplier;

/** A body as an operation gets it: beyond the limit, reading ends the exchange with a 413. Used by one thread. */
final class RequestStream extends FilterInputStream {

    private final Supplier<RuntimeException> tooLarge;

    RequestStream(LimitedStream in, Supplier<RuntimeException> tooLarge) {
        super(in);
        this.tooLarge = tooLarge;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (LimitedStream.TooLong e) {
            throw tooLarge.get();
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (LimitedStream.TooLong e) {
            throw tooLarge.get();
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        try {
            return super.skip(bytes);
        } catch (LimitedStream.TooLong e) {
            throw tooLarge.get();
        }
    }
}
