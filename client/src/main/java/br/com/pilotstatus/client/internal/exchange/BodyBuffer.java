package br.com.pilotstatus.client.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A request body in memory, in pieces as they are written: nothing is copied to make room for more. For one thread.
 */
public final class BodyBuffer extends OutputStream {
    /** Whoever writes single bytes gets pieces that double up to this. */
    private static final int PIECE = 8 * 1024;

    private final List<byte[]> full = new ArrayList<>(1);
    private byte[] last = {};
    private int used;
    private int size;

    @Override
    public void write(int octet) {
        if (used == last.length) {
            begin(64);
        }
        last[used++] = (byte) octet;
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int fits = Math.min(length, last.length - used);
        System.arraycopy(bytes, offset, last, used, fits);
        used += fits;
        if (fits < length) {
            begin(length - fits);
            System.arraycopy(bytes, offset + fits, last, 0, length - fits);
            used = length - fits;
        }
        size += length;
    }

    /** Returns how many bytes the body has. */
    public int size() {
        return size;
    }

    /** Writes the body elsewhere. */
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : full) {
            out.write(piece);
        }
        out.write(last, 0, used);
    }

    private void begin(int wanted) {
        if (used > 0) {
            full.add(last);
        }
        last = new byte[Math.max(wanted, Math.min(size, PIECE))];
        used = 0;
    }
}
