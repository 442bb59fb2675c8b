package br.com.pilotstatus.client.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads a body into memory. An incomplete body is no exception: the status before it still counts. */
final class BodyReader {
    private static final int FIRST_BUFFER = 2 * 1024;
    private static final int TRUSTED_LENGTH = 1024 * 1024;
    private static final byte[] NOTHING = {};
    private static final long MOST = Integer.MAX_VALUE - 16;
    /** As much longer gzip may be than what it holds: its head, and a head of each block. */
    private static final int HEADS_OF_GZIP = 1024;

    private final long limit;
    private final boolean gzip;
    private boolean decoded;
    private byte[] bytes = NOTHING;
    private int length;
    private @Nullable String fault;
    private boolean brokeOff;

    /** The limit is that of the body without its coding. */
    BodyReader(long limit, boolean gzip) {
        this.limit = Math.min(limit, MOST);
        this.gzip = gzip;
    }

    void read(@Nullable HttpEntity entity) {
        if (entity == null) {
            return;
        }
        try {
            fill(entity.getContent(), entity.getContentLength(), limitOnTheWire());
        } catch (IOException | RuntimeException e) {
            fault = FailureClauses.of(e);
            brokeOff = FailureClauses.isPassing(e);
        }
    }

    /** Reads the stream of a custom connector, which may accept fewer bytes than were announced (-1: unknown). */
    void read(InputStream content, long announced) {
        try {
            fill(content, announced, limitOnTheWire());
            if (length < announced) {
                throw new ConnectionClosedException();
            }
        } catch (IOException | RuntimeException e) {
            fault = FailureClauses.of(e);
            brokeOff = FailureClauses.isPassing(e);
        }
    }

    private long limitOnTheWire() {
        return gzip ? Math.min(limit + limit / 256 + HEADS_OF_GZIP, MOST) : limit;
    }

    /** Decompresses what has been read as a whole; what does not begin as gzip stays: some connectors have done it already. */
    void decode() {
        if (!gzip || fault != null || length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return;
        }
        byte[] coded = bytes;
        int codedLength = length;
        try {
            length = 0;
            fill(new GZIPInputStream(new ByteArrayInputStream(coded, 0, codedLength)), -1, limit);
            decoded = true;
        } catch (IOException | RuntimeException e) {
            fault = e instanceof ResponseTooLargeException
                    ? "decompressed, it is larger than " + limit + " bytes (maxResponseBytes)"
                    : "it is no valid gzip";
            bytes = coded;
            length = codedLength;
        }
    }

    /** Returns whether {@link #bytes()} are what was sent without its coding. */
    boolean isDecoded() {
        return decoded;
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

    private void fill(InputStream content, long announced, long most) throws IOException {
        if (announced > most) {
            throw tooLarge();
        }
        // The announced length may be wrong: a large buffer is allocated only as bytes arrive.
        bytes = new byte[(int) Math.min(most, announced < 0 ? FIRST_BUFFER : Math.min(announced, TRUSTED_LENGTH))];
        while (true) {
            if (length == bytes.length) {
                int next = content.read();
                if (next < 0) {
                    return;
                }
                grow(most);
                bytes[length++] = (byte) next;
            }
            int read = content.read(bytes, length, bytes.length - length);
            if (read < 0) {
                return;
            }
            length += read;
        }
    }

    private void grow(long most) throws ResponseTooLargeException {
        if (length >= most) {
            throw tooLarge();
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, Math.max(FIRST_BUFFER, bytes.length * 2L)));
    }

    private ResponseTooLargeException tooLarge() {
        return new ResponseTooLargeException("the body is larger than " + limit + " bytes (maxResponseBytes)");
    }
}
