package br.com.pilotstatus.model.webhook;

/**
 * A delivery is not signed with a known secret: nobody should act on it, and nothing of it was read. The message says what is
 * wrong in one sentence, and holds neither a secret nor a signature.
 */
public final class WebhookSignatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what is wrong
     */
    public WebhookSignatureException(String message) {
        super(message);
    }
}
