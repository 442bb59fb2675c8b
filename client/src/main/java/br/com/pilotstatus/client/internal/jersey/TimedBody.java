package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.http.Timeouts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body in memory that ends in a failure when the call's time is over: to make objects of megabytes takes time, too. For one
 * thread.
 */
public final class TimedBody extends InputStream {
    /** As much as is read between two looks at the clock. */
    private static final int PIECE = 8 * 1024;

    private final ByteArrayInputStream bytes;
    private final Timeouts timeouts;

    TimedBody(Http1Response received, Timeouts timeouts) {
        this.bytes = new ByteArrayInputStream(received.body(), 0, received.length());
        this.timeouts = timeouts;
    }

    /** Returns the clause that the time was over, or null for another failure. */
    public static @Nullable String in(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Late) {
                return t.getMessage();
            }
        }
        return null;
    }

    /** Without a look at the clock: Jersey asks so whether there is a body. */
    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        requireTime();
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

    private void requireTime() throws Late {
        if (timeouts.left().toNanos() <= 0) {
            throw new Late(timeouts.totalClause());
        }
    }

    private static final class Late extends IOException {
        Late(String clause) {
            super(clause);
        }
    }
}
