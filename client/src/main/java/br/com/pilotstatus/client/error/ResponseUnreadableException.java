package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.failure.FailedResponse;
import org.jspecify.annotations.Nullable;

/** The server reported a success, but its response could not be read: it has acted. Don't call again. */
public final class ResponseUnreadableException extends PilotStatusException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final Headers headers;
    private final String rawBody;

    /**
     * For the runtime.
     *
     * @param response the response
     * @param clause what is wrong with it
     * @param cause what went wrong, or null
     */
    public ResponseUnreadableException(FailedResponse response, String clause, @Nullable Throwable cause) {
        super(response.call(), "the server responded with " + response.status() + ", but " + clause, cause);
        this.status = response.status();
        this.headers = response.headers();
        this.rawBody = response.rawBody();
    }

    /** {@return the status code} */
    public int status() {
        return status;
    }

    /** {@return the response's headers} */
    public Headers headers() {
        return headers;
    }

    /** {@return as much of the body as was received, at most its first 65,536 characters} */
    public String rawBody() {
        return rawBody;
    }
}
