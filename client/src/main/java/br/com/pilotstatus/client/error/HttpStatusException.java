package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.failure.FailedResponse;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server responded with an error, or with a redirect, which is not followed. A success that the document does not
 * declare is a {@link ResponseUnreadableException}: the server has acted.
 */
public abstract class HttpStatusException extends PilotStatusException {
    private static final long serialVersionUID = 1L;

    /** The status. */
    private final int status;

    /** The headers. */
    private final Headers headers;

    /** What came of the body, as text. */
    private final String rawBody;

    /** How long the server asks to wait, or null. */
    private final @Nullable Duration retryAfter;

    /**
     * For generated subclasses.
     *
     * @param response the response
     */
    protected HttpStatusException(FailedResponse response) {
        super(response.call(), named(response) + hint(response), null);
        this.status = response.status();
        this.headers = response.headers();
        this.rawBody = response.rawBody();
        this.retryAfter = response.retryAfter().orElse(null);
    }

    /** {@return the status code} */
    public int status() {
        return status;
    }

    /** {@return the response's headers} */
    public Headers headers() {
        return headers;
    }

    /** {@return the response's body as it was received, at most its first 65,536 characters; empty if there was none} */
    public String rawBody() {
        return rawBody;
    }

    /**
     * {@return how long the server asks to wait, counted from when its response was received ({@code Retry-After}, RFC
     * 9110, or what the document names in the body); empty if it didn't ask, or its date can't be read; zero for a date in
     * the past}
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The document's own sentence about the error's code. */
    private static String hint(FailedResponse response) {
        return response.hint().isEmpty() ? "" : ". " + response.hint();
    }

    /** The status, and what the server says; its own reason phrase is not shown, which says less. */
    private static String named(FailedResponse response) {
        int status = response.status();
        Response.Status known = Response.Status.fromStatusCode(status);
        String named = known == null ? Integer.toString(status) : status + " " + known.getReasonPhrase();
        if (!response.redirect().isEmpty()) {
            return named + ": redirects to " + response.redirect() + ", which is not followed";
        }
        String sentence = response.sentence();
        return sentence.isEmpty() || known != null && sentence.equalsIgnoreCase(known.getReasonPhrase())
                ? named
                : named + ": " + sentence;
    }
}
