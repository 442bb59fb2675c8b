package br.com.pilotstatus.server.internal.payload;

import org.jspecify.annotations.Nullable;

/**
 * A body that is bytes already: nothing can go wrong any more once the status line is out.
 *
 * @param bytes the body
 * @param declared whether its length may be declared, however long it is
 * @param thrown what it was made of, where a mapper has left that to the result filter; null where that is settled
 * @param sentence what it says, where it is an error of the runtime, which the result filter says as the operation declares
 *     it; null where it is none
 */
public record Payload(
        byte[] bytes,
        boolean declared,
        @Nullable Throwable thrown,
        @Nullable String sentence) {

    public static final Payload NOTHING = new Payload(new byte[0]);

    public Payload(byte[] bytes, boolean declared) {
        this(bytes, declared, null, null);
    }

    public Payload(byte[] bytes) {
        this(bytes, false);
    }

    /** An error of the runtime. */
    public static Payload error(byte[] bytes, String sentence) {
        return new Payload(bytes, false, null, sentence);
    }

    public Payload of(Throwable e) {
        return new Payload(bytes, declared, e, sentence);
    }
}
