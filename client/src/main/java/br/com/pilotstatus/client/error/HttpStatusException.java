package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.failure.FailedResponse;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server answered with something else than a declared success. */
public abstract class HttpStatusException extends PilotStatusException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final Headers headers;
    private final String rawBody;
    private final @Nullable Duration retryAfter;

    /**
     * For generated subclasses.
     *
     * @param reply the answer
     */
    protected HttpStatusException(FailedResponse reply) {
        super(reply.operation(), reply.attempts(), "the server answered " + named(reply.status()), null);
        this.status = reply.status();
        this.headers = reply.headers();
        this.rawBody = reply.rawBody();
        this.retryAfter = reply.retryAfter().orElse(null);
    }

    /** {@return the status code} */
    public int status() {
        return status;
    }

    /** {@return the answer's headers} */
    public Headers headers() {
        return headers;
    }

    /** {@return the answer's body as it came, at most its first 65,536 characters; empty if there was none} */
    public String rawBody() {
        return rawBody;
    }

    /**
     * {@return how long the server asks to wait, counted from when its answer came ({@code Retry-After}, RFC 9110); nothing if
     * it didn't ask, or not in a way that can be read; zero for a date in the past}
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The server's own reason phrase is not shown: it is free text. */
    private static String named(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? Integer.toString(status) : status + " " + known.getReasonPhrase();
    }
}
