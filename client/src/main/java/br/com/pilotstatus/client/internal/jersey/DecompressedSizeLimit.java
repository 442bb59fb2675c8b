package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.exchange.BodyReadException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Applies maxResponseBytes to what the user's features make of a body: 100 KB of gzip can be 100 MB of text. Runs after
 * all other interceptors. Thread-safe.
 */
@Priority(Integer.MAX_VALUE - 1)
final class DecompressedSizeLimit implements ReaderInterceptor {
    private final long limit;

    DecompressedSizeLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Limited(context.getInputStream(), limit));
        return context.proceed();
    }

    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long read;

        Limited(InputStream stream, long limit) {
            super(stream);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            count(Math.max(0, some));
            return some;
        }

        /** Bytes that are read again would be counted again. */
        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) throws BodyReadException {
            read += bytes;
            if (read > limit) {
                throw new BodyReadException("its body is incomplete: decompressed, it is larger than " + limit
                        + " bytes (maxResponseBytes)");
            }
        }
    }
}
