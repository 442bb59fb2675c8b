package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.io.HttpTransportMetrics;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * Reads the lines between chunks as RFC 9112 section 7.1 has them: HttpCore ends one at a line feed alone, and Java takes +20
 * for a size. Others may read such bytes otherwise, so that what follows is not certain to be a response.
 */
final class ChunkLines implements SessionInputBuffer {
    private final SessionInputBuffer buffer;

    ChunkLines(SessionInputBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public int readLine(CharArrayBuffer line, InputStream input) throws IOException {
        int start = line.length();
        int last = -1;
        for (int next = buffer.read(input); next != '\n'; next = buffer.read(input)) {
            if (last >= 0) {
                line.append((char) last);
            }
            if (next < 0) {
                return last < 0 ? -1 : line.length() - start;
            }
            if (line.length() - start > Connection.MAX_LINE) {
                throw new MessageConstraintException("Maximum line length limit exceeded");
            }
            last = next;
        }
        if (last != '\r' || line.length() > start && line.charAt(start) == '+') {
            throw new MalformedChunkCodingException("chunk line");
        }
        return line.length() - start;
    }

    @Override
    public int length() {
        return buffer.length();
    }

    @Override
    public int capacity() {
        return buffer.capacity();
    }

    @Override
    public int available() {
        return buffer.available();
    }

    @Override
    public int read(byte[] bytes, int offset, int length, InputStream input) throws IOException {
        return buffer.read(bytes, offset, length, input);
    }

    @Override
    public int read(byte[] bytes, InputStream input) throws IOException {
        return buffer.read(bytes, input);
    }

    @Override
    public int read(InputStream input) throws IOException {
        return buffer.read(input);
    }

    @Override
    public HttpTransportMetrics getMetrics() {
        return buffer.getMetrics();
    }
}
