package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.failure.FailedResponse;
import org.jspecify.annotations.Nullable;

/** The server reported a success, but its answer could not be read: it did act. Don't call again. */
public final class ResponseUnreadableException extends PilotStatusException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final Headers headers;
    private final String rawBody;

    /**
     * For the runtime.
     *
     * @param reply the answer
     * @param clause what is wrong with it
     * @param cause what told it, or null
     */
    public ResponseUnreadableException(FailedResponse reply, String clause, @Nullable Throwable cause) {
        super(reply.operation(), reply.attempts(), "the server answered " + reply.status() + ", but " + clause, cause);
        this.status = reply.status();
        this.headers = reply.headers();
        this.rawBody = reply.rawBody();
    }

    /** {@return the status code} */
    public int status() {
        return status;
    }

    /** {@return the answer's headers} */
    public Headers headers() {
        return headers;
    }

    /** {@return as much of the body as came, at most its first 65,536 characters} */
    public String rawBody() {
        return rawBody;
    }
}
