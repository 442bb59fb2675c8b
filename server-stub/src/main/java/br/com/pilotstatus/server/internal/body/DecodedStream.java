package br.com.pilotstatus.server.internal.body;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Undoes a coding while it is read. Nothing at all stays nothing. Used by one thread. */
final class DecodedStream extends InputStream {

    /** The bytes are not coded as is said, or not to their end. */
    static final class Malformed extends IOException {
        Malformed(ContentCodings.Coding coding) {
            super("is not " + coding.name().toLowerCase(Locale.ROOT));
        }
    }

    private final PushbackInputStream coded;
    private final ContentCodings.Coding coding;
    private @Nullable InputStream body;

    DecodedStream(InputStream coded, ContentCodings.Coding coding) {
        this.coded = new PushbackInputStream(coded, 2);
        this.coding = coding;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            InputStream in = body;
            if (in == null) {
                in = open();
                body = in;
            }
            int read = in.read(buffer, offset, length);
            if (read < 0) {
                close();
            }
            return read;
        } catch (ZipException | EOFException e) {
            close();
            throw new Malformed(coding);
        }
    }

    /** Gives back what the inflater holds outside of the heap; what is coded stays open. */
    @Override
    public void close() throws IOException {
        if (body != null) {
            body.close();
        }
        body = InputStream.nullInputStream();
    }

    private InputStream open() throws IOException {
        byte[] first = coded.readNBytes(2);
        coded.unread(first);
        if (first.length == 0) {
            return InputStream.nullInputStream();
        }
        InputStream kept = new Kept(coded);
        return coding == ContentCodings.Coding.GZIP ? new GZIPInputStream(kept) : inflated(kept, isZlib(first));
    }

    /** Some senders leave out what is around (RFC 9110, 8.4.1.2). */
    private static InputStream inflated(InputStream in, boolean isZlib) {
        Inflater inflater = new Inflater(!isZlib);
        return new InflaterInputStream(in, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    /** RFC 1950, 2.2. */
    static boolean isZlib(byte[] first) {
        return first.length == 2 && (first[0] & 0x0f) == 8 && ((first[0] & 0xff) << 8 | first[1] & 0xff) % 31 == 0;
    }

    private static final class Kept extends FilterInputStream {
        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The container's.
        }
    }
}
