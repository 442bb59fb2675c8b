package br.com.pilotstatus.client.error;

import br.com.pilotstatus.client.internal.failure.TriedCall;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call ended without a result. The message of each subclass says of which operation, why, and where: {@code createWidget:
 * 409 Conflict: Widget already exists (POST https://api.example/v1/widgets)}. Of a response it has at most one short line, the
 * server's own sentence; of the address no query. Messages, causes and text forms contain no credential and no secret of the call.
 *
 * @see HttpStatusException the server responded, but not with a success
 * @see RequestNotSentException nothing reached the server
 * @see OutcomeUnknownException the server may have acted
 * @see ResponseUnreadableException the server has acted
 */
public abstract class PilotStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The operation. */
    private final String operation;

    /** The address, without query and secrets. */
    private final URI uri;

    /** How often it was tried. */
    private final int attempts;

    /** The key of the call, or null. */
    private final @Nullable String idempotencyKey;

    PilotStatusException(TriedCall call, String clause, @Nullable Throwable cause) {
        super(call.operation() + ": " + clause + " (" + call.shown() + ")", cause);
        this.operation = call.operation();
        this.uri = call.uri();
        this.attempts = call.attempts();
        this.idempotencyKey = call.idempotencyKey();
    }

    /** {@return the Java name of the operation} */
    public String operation() {
        return operation;
    }

    /** {@return where the request goes, with its query; <code>***</code> stands for arguments that are secrets} */
    public URI uri() {
        return uri;
    }

    /** {@return how many times the operation was tried, at least 1} */
    public int attempts() {
        return attempts;
    }

    /**
     * The idempotency key that all attempts had. The same call with the same key does nothing twice, whatever became of this
     * one: {@code RequestOptions.builder().idempotencyKey(key)}.
     *
     * @return the key; empty if the operation takes none
     */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }
}
