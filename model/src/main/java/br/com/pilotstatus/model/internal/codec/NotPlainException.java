package br.com.pilotstatus.model.internal.codec;

/** A codec gives up: the mapper knows. Without a stack trace, as nobody looks at it. */
final class NotPlainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPlainException() {
        super("not plain", null, false, false);
    }
}
