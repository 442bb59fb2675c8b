package br.com.pilotstatus.client.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A successful response: status, headers and body. Immutable if its body is. The text form doesn't show the body.
 *
 * @param <T> the type of the body; {@link Void} for an operation that returns none
 */
public final class ApiResponse<T extends @Nullable Object> {
    private final int status;
    private final Headers headers;
    private final T body;
    private final int attempts;
    private final @Nullable String idempotencyKey;
    private final boolean replayed;

    private ApiResponse(
            int status, Headers headers, T body, int attempts, @Nullable String idempotencyKey, boolean replayed) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.attempts = attempts;
        this.idempotencyKey = idempotencyKey;
        this.replayed = replayed;
    }

    /**
     * Creates a response, for tests of applications.
     *
     * @param <T> the type of the body
     * @param status the status code
     * @param headers the headers; not null
     * @param body the body; null where there is none
     * @param attempts how many attempts it took
     * @return the response
     */
    public static <T extends @Nullable Object> ApiResponse<T> of(int status, Headers headers, T body, int attempts) {
        return of(status, headers, body, attempts, null, false);
    }

    /**
     * Creates a response of an operation that takes an idempotency key, for tests of applications.
     *
     * @param <T> the type of the body
     * @param status the status code
     * @param headers the headers; not null
     * @param body the body; null where there is none
     * @param attempts how many attempts it took
     * @param idempotencyKey the key that was sent; null where there is none
     * @param replayed whether the server had acted on that key before
     * @return the response
     */
    public static <T extends @Nullable Object> ApiResponse<T> of(
            int status, Headers headers, T body, int attempts, @Nullable String idempotencyKey, boolean replayed) {
        return new ApiResponse<>(status, headers, body, attempts, idempotencyKey, replayed);
    }

    /** {@return the status code, one of the operation's declared 2xx} */
    public int status() {
        return status;
    }

    /** {@return the headers} */
    public Headers headers() {
        return headers;
    }

    /** {@return the body; null exactly if the operation declares none for this status} */
    public T body() {
        return body;
    }

    /** {@return how many attempts it took, at least 1} */
    public int attempts() {
        return attempts;
    }

    /** {@return the idempotency key that all attempts had; empty if the operation takes none} */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /**
     * {@return whether the server says that it had acted on this idempotency key before, and did nothing now: by an earlier
     * attempt of this call, or by an earlier call with the same key. False for an operation that takes none}
     */
    public boolean replayed() {
        return replayed;
    }

    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", attempts=" + attempts + "]";
    }
}
