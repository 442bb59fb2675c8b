package br.com.pilotstatus.model;

import br.com.pilotstatus.model.internal.http.HeaderText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file in a {@code multipart/form-data} body (RFC 7578), held in memory. Where its model is written as JSON, it is its
 * content in Base64 there, without name and type. Immutable and thread-safe.
 */
@JsonSerialize(using = FilePartJson.Writer.class)
@JsonDeserialize(using = FilePartJson.Reader.class)
public final class FilePart {

    private static final String UNKNOWN = "application/octet-stream";

    private final String fileName;
    private final String contentType;
    private final byte[] content;

    private FilePart(String fileName, String contentType, byte[] content) {
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.contentType = Objects.requireNonNull(contentType, "contentType");
        this.content = content;
        if (!isMediaType(contentType)) {
            throw new IllegalArgumentException("contentType must be a media type such as image/png");
        }
    }

    private static boolean isMediaType(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && slash < text.length() - 1
                && HeaderText.isToken(text.substring(0, slash))
                && HeaderText.unprintable(text) < 0;
    }

    /**
     * Reads a file, to be sent as {@code application/octet-stream} under its own name.
     *
     * @param file the file; not null
     * @return the part
     * @throws IOException if it cannot be read
     */
    public static FilePart of(Path file) throws IOException {
        return of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /**
     * Makes a part of {@code application/octet-stream}.
     *
     * @param fileName the name to tell; not null
     * @param content the content, which is copied; not null
     * @return the part
     */
    public static FilePart of(String fileName, byte[] content) {
        return of(fileName, UNKNOWN, content);
    }

    /**
     * Makes a part.
     *
     * @param fileName the name to tell; not null
     * @param contentType the media type; not null
     * @param content the content, which is copied; not null
     * @return the part
     * @throws IllegalArgumentException if the media type is none
     */
    public static FilePart of(String fileName, String contentType, byte[] content) {
        return new FilePart(fileName, contentType, content.clone());
    }

    /**
     * Tells the media type, where {@link #of(Path)} does not know it.
     *
     * @param value the media type, such as {@code image/png}; not null
     * @return the same file with that media type
     * @throws IllegalArgumentException if the media type is none
     */
    public FilePart withContentType(String value) {
        return new FilePart(fileName, value, content);
    }

    /** {@return the name that was told; empty where there was none, and never to be trusted as a path} */
    public String fileName() {
        return fileName;
    }

    /** {@return the media type that was told} */
    public String contentType() {
        return contentType;
    }

    /** {@return a copy of the content} */
    public byte[] content() {
        return content.clone();
    }

    /** {@return the content as a stream, which need not be closed} */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** {@return how many bytes the content has} */
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilePart that
                && fileName.equals(that.fileName)
                && contentType.equals(that.contentType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, contentType, Arrays.hashCode(content));
    }

    /** Prints name, type and size, never the content. */
    @Override
    public String toString() {
        return "FilePart[" + fileName + ", " + contentType + ", " + content.length + " bytes]";
    }
}
