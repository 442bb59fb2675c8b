package br.com.pilotstatus.model.webhook;

/**
 * A delivery is no JSON, or not all of it arrived. It must not be acknowledged: the sender may then deliver it again. The
 * message tells the place and quotes nothing; the bytes are in {@link #rawBody()}.
 */
public final class WebhookUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The bytes as they came. */
    private final byte[] rawBody;

    /**
     * Makes one.
     *
     * @param message what is wrong
     * @param rawBody the bytes, which are copied; not null
     */
    public WebhookUnreadableException(String message, byte[] rawBody) {
        super(message);
        this.rawBody = rawBody.clone();
    }

    /** {@return a copy of the bytes as they were received} */
    public byte[] rawBody() {
        return rawBody.clone();
    }
}
