package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.failure.FailedResponse;
import org.jspecify.annotations.Nullable;

/**
 * The server reported a success, but its response could not be read, or is none that the document declares: it has acted.
 * Don't call again.
 */
public final class ResponseUnreadableException extends PilotStatusException {
    private static final long serialVersionUID = 1L;

    /** The status. */
    private final int status;

    /** The headers. */
    private final Headers headers;

    /** What came of the body, as text. */
    private final String rawBody;

    /**
     * For the runtime.
     *
     * @param response the response
     * @param clause what is wrong with it
     * @param cause what went wrong, or null
     */
    public ResponseUnreadableException(FailedResponse response, String clause, @Nullable Throwable cause) {
        this(cause, response, ", but " + clause);
    }

    private ResponseUnreadableException(@Nullable Throwable cause, FailedResponse response, String what) {
        super(response.call(), "the server responded with " + response.status() + what, cause);
        this.status = response.status();
        this.headers = response.headers();
        this.rawBody = response.rawBody();
    }

    /**
     * For the runtime: the exception of a success that the document does not declare.
     *
     * @param response the response
     * @return the exception
     */
    public static ResponseUnreadableException undeclared(FailedResponse response) {
        return new ResponseUnreadableException(
                null, response, " and has acted, but the document declares no such success");
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
