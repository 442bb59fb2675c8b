package br.com.pilotstatus.model;

import br.com.pilotstatus.model.internal.http.ContentDisposition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole body of bytes, such as a picture, with what is told of it beside: a client's method gives it, and an implementation of
 * a server may return it where any stream will do. Held in memory, so that it need not be closed; read once, like any stream,
 * and for one thread. The content is never printed: it may be a secret.
 */
public final class BinaryBody extends InputStream {

    private final String contentType;
    private final @Nullable String fileName;
    private final int length;
    private final ByteArrayInputStream content;

    private BinaryBody(byte[] content, String contentType, @Nullable String fileName) {
        this.contentType = Objects.requireNonNull(contentType, "contentType");
        this.fileName = fileName;
        this.length = content.length;
        this.content = new ByteArrayInputStream(content);
    }

    /**
     * Makes a body.
     *
     * @param content the content, which is copied; not null
     * @param contentType the media type, such as {@code audio/mpeg}; not null
     * @param fileName the name to save it under; null for none
     * @return the body, at its beginning
     */
    public static BinaryBody of(byte[] content, String contentType, @Nullable String fileName) {
        return new BinaryBody(content.clone(), contentType, fileName);
    }

    /**
     * Makes a body of what was received. For the runtime.
     *
     * @param content the content; not null
     * @param contentType the header {@code Content-Type}; null where there was none
     * @param disposition the header {@code Content-Disposition} (RFC 6266); null where there was none
     * @return the body, at its beginning
     */
    public static BinaryBody received(byte[] content, @Nullable String contentType, @Nullable String disposition) {
        return of(
                content,
                contentType == null ? "application/octet-stream" : contentType,
                disposition == null ? null : ContentDisposition.fileName(disposition));
    }

    /** {@return the media type that was told, with its parameters; {@code application/octet-stream} where there was none} */
    public String contentType() {
        return contentType;
    }

    /** {@return how many bytes it has in all, however many are read already} */
    public int length() {
        return length;
    }

    /** {@return the name that was told, without any folder; empty where there was none. Never trust it as a path} */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    @Override
    public int read() {
        return content.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int most) {
        return content.read(buffer, offset, most);
    }

    @Override
    public byte[] readAllBytes() {
        return content.readAllBytes();
    }

    @Override
    public long transferTo(OutputStream out) throws IOException {
        return content.transferTo(out);
    }

    @Override
    public long skip(long count) {
        return content.skip(count);
    }

    @Override
    public int available() {
        return content.available();
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) {
        content.mark(limit);
    }

    /** Goes back to where {@link #mark} was called last, or to the beginning. */
    @Override
    public void reset() {
        content.reset();
    }

    /** Prints type and length, never the content. */
    @Override
    public String toString() {
        return "BinaryBody[" + contentType + ", " + length + " bytes]";
    }
}
