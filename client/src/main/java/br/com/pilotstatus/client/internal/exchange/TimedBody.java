package br.com.pilotstatus.client.internal.exchange;

import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.http.Timeouts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body in memory that ends in a failure when the call's time is over: to make objects of megabytes takes time, too. For one
 * thread.
 */
public final class TimedBody extends InputStream {
    /** As much as is read between two looks at the clock. */
    public static final int PIECE = 8 * 1024;

    private final ByteArrayInputStream bytes;
    private final Timeouts timeouts;

    public TimedBody(Http1Response received, Timeouts timeouts) {
        this.bytes = new ByteArrayInputStream(received.body(), 0, received.length());
        this.timeouts = timeouts;
    }

    /** Without a look at the clock: Jersey asks so whether there is a body. */
    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        requireTime(timeouts);
        return bytes.read(target, offset, Math.min(length, PIECE));
    }

    @Override
    public int available() {
        return bytes.available();
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) {
        bytes.mark(limit);
    }

    @Override
    public void reset() {
        bytes.reset();
    }

    /**
     * Ends the reading when there is no time left for it.
     *
     * @throws BodyReadException if the call's time is over
     */
    public static void requireTime(Timeouts timeouts) throws BodyReadException {
        if (timeouts.left().toNanos() <= 0) {
            throw new BodyReadException("its body was not read in time: " + timeouts.totalClause());
        }
    }
}
