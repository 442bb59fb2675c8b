package br.com.pilotstatus.server.internal.payload;

/**
 * A body that is bytes already: nothing can go wrong any more once the status line is out.
 *
 * @param bytes the body
 * @param declared whether its length may be declared, however long it is
 */
public record Payload(byte[] bytes, boolean declared) {

    public static final Payload NOTHING = new Payload(new byte[0], false);

    public Payload(byte[] bytes) {
        this(bytes, false);
    }
}
