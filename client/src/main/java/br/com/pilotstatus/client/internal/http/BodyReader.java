package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads a body into memory. An incomplete body is no exception: the status before it still counts. */
final class BodyReader {
    private static final int FIRST_BUFFER = 2 * 1024;
    private static final int TRUSTED_LENGTH = 1024 * 1024;
    private static final byte[] NOTHING = {};

    private final long limit;
    private byte[] bytes = NOTHING;
    private int length;
    private @Nullable String fault;
    private boolean brokeOff;

    BodyReader(long limit) {
        this.limit = Math.min(limit, Integer.MAX_VALUE - 16);
    }

    void read(@Nullable HttpEntity entity) {
        if (entity == null) {
            return;
        }
        try {
            fill(entity.getContent(), entity.getContentLength());
        } catch (IOException | RuntimeException e) {
            fault = FailureClauses.of(e);
            brokeOff = FailureClauses.isPassing(e);
        }
    }

    /** Reads the stream of a custom connector, which may accept fewer bytes than were announced (-1: unknown). */
    void read(InputStream content, long announced) {
        try {
            fill(content, announced);
            if (length < announced) {
                throw new ConnectionClosedException();
            }
        } catch (IOException | RuntimeException e) {
            fault = FailureClauses.of(e);
            brokeOff = FailureClauses.isPassing(e);
        }
    }

    /** Records that it is not whole although its end came. */
    void cutOff() {
        ConnectionClosedException end = new ConnectionClosedException();
        fault = FailureClauses.of(end);
        brokeOff = true;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    @Nullable String fault() {
        return fault;
    }

    /** Returns whether a timeout or a broken connection ended it. */
    boolean brokeOff() {
        return brokeOff;
    }

    private void fill(InputStream content, long announced) throws IOException {
        if (announced > limit) {
            throw tooLarge();
        }
        // The announced length may be wrong: a large buffer is allocated only as bytes arrive.
        bytes = new byte[(int) Math.min(limit, announced < 0 ? FIRST_BUFFER : Math.min(announced, TRUSTED_LENGTH))];
        while (true) {
            if (length == bytes.length) {
                int next = content.read();
                if (next < 0) {
                    return;
                }
                grow();
                bytes[length++] = (byte) next;
            }
            int read = content.read(bytes, length, bytes.length - length);
            if (read < 0) {
                return;
            }
            length += read;
        }
    }

    private void grow() throws ResponseTooLargeException {
        if (length >= limit) {
            throw tooLarge();
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(FIRST_BUFFER, bytes.length * 2L)));
    }

    private ResponseTooLargeException tooLarge() {
        return new ResponseTooLargeException("the body is larger than " + limit + " bytes (maxResponseBytes)");
    }
}
