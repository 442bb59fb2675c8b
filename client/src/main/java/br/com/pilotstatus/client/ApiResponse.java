package br.com.pilotstatus.client;

import org.jspecify.annotations.Nullable;

/**
 * A success with all that came with it. Immutable if its body is. The text form doesn't show the body.
 *
 * @param <T> the type of the body; {@link Void} for an operation that returns none
 */
public final class ApiResponse<T extends @Nullable Object> {
    private final int status;
    private final Headers headers;
    private final T body;
    private final int attempts;

    private ApiResponse(int status, Headers headers, T body, int attempts) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.attempts = attempts;
    }

    /** Returns a response made of these parts. */
    public static <T extends @Nullable Object> ApiResponse<T> of(int status, Headers headers, T body, int attempts) {
        return new ApiResponse<>(status, headers, body, attempts);
    }

    /** Returns the status code, one of the operation's declared 2xx. */
    public int status() {
        return status;
    }

    /** Returns the headers. */
    public Headers headers() {
        return headers;
    }

    /** Returns the body; null exactly if the operation declares none for this status. */
    public T body() {
        return body;
    }

    /** Returns how many requests it took, at least 1. */
    public int attempts() {
        return attempts;
    }

    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", attempts=" + attempts + "]";
    }
}
