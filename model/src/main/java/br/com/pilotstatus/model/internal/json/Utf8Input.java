package br.com.pilotstatus.model.internal.json;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Looks for what is not UTF-8 (RFC 3629) while something is read: Jackson takes overlong forms, surrogates and what is beyond
 * U+10FFFF, and others take the same bytes for something else. It only notes, so that a parser says first what it finds, by line
 * and column. Used by one thread.
 */
public final class Utf8Input extends FilterInputStream {

    private long place;
    private long fault = -1;
    private int missing;
    private int least = 0x80;
    private int most = 0xBF;

    public Utf8Input(InputStream in) {
        super(in);
    }

    /** Returns where some bytes cease to be UTF-8, as {@link #fault}. */
    public static long fault(byte[] bytes) {
        return fault(bytes, bytes.length);
    }

    /** The same of the first bytes. */
    public static long fault(byte[] bytes, int length) {
        Utf8Input input = new Utf8Input(new ByteArrayInputStream(bytes));
        input.look(bytes, 0, length);
        return input.fault();
    }

    /**
     * Returns which of the bytes that were read, counted from 1, is the first that cannot be; the one after the last, if a
     * character is not whole; 0 if all is UTF-8.
     */
    public long fault() {
        return (fault >= 0 ? fault : missing > 0 ? place : -1) + 1;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            look(read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        look(buffer, offset, Math.max(read, 0));
        return read;
    }

    /** Reads what is skipped. */
    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void look(byte[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length && fault < 0; i++) {
            look(buffer[i] & 0xff);
        }
    }

    private void look(int octet) {
        if (fault >= 0) {
            return;
        }
        if (missing > 0 ? octet < least || octet > most : !begins(octet)) {
            fault = place;
        } else if (octet >= 0x80 && octet <= 0xBF) {
            missing--;
            least = 0x80;
            most = 0xBF;
        }
        place++;
    }

    /** Notes what may follow (RFC 3629, section 4). */
    private boolean begins(int octet) {
        if (octet < 0x80) {
            return true;
        }
        missing = octet >= 0xF0 ? 3 : octet >= 0xE0 ? 2 : 1;
        least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        most = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
        return octet >= 0xC2 && octet <= 0xF4;
    }
}
