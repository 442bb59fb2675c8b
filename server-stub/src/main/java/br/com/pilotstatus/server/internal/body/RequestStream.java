package br.com.pilotstatus.server.internal.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** A body as an operation gets it: beyond the limit, reading ends the exchange with a 413, and with a 400 where it is not coded as it says. Used by one thread. */
final class RequestStream extends FilterInputStream {

    private final Function<IOException, RuntimeException> refusal;

    RequestStream(InputStream in, Function<IOException, RuntimeException> refusal) {
        super(in);
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (LimitedStream.TooLong | DecodedStream.Malformed e) {
            throw refusal.apply(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (LimitedStream.TooLong | DecodedStream.Malformed e) {
            throw refusal.apply(e);
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        try {
            return super.skip(bytes);
        } catch (LimitedStream.TooLong | DecodedStream.Malformed e) {
            throw refusal.apply(e);
        }
    }
}
