package br.com.pilotstatus.client.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A successful response: status, headers and body. Immutable if its body is. The text form doesn't show the body.
 *
 * @param <T> the type of the body; {@link Void} for an operation that returns none
 */
public final class ApiResponse<T extends @Nullable Object> {
    private static final byte[] NOTHING = {};
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset=\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    private final int status;
    private final Headers headers;
    private final T body;
    private final int attempts;
    private final @Nullable String idempotencyKey;
    private final boolean replayed;
    private final byte[] rawBytes;

    private ApiResponse(
            int status,
            Headers headers,
            T body,
            int attempts,
            @Nullable String idempotencyKey,
            boolean replayed,
            byte[] rawBytes) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.attempts = attempts;
        this.idempotencyKey = idempotencyKey;
        this.replayed = replayed;
        this.rawBytes = rawBytes;
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
        return new ApiResponse<>(status, headers, body, attempts, idempotencyKey, replayed, NOTHING);
    }

    /**
     * Makes the same response with a body that the document does not declare, for tests of applications.
     *
     * @param bytes the body; not null
     * @return the response
     */
    public ApiResponse<T> withRawBody(byte[] bytes) {
        return new ApiResponse<>(status, headers, body, attempts, idempotencyKey, replayed, bytes.clone());
    }

    /** {@return the status code, one of the operation's declared 2xx, or a redirect that it declares as a result} */
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

    /**
     * The body that came although the document declares none for this status: what the server sent, decompressed if need
     * be, within the limit that responses have.
     *
     * @return a copy of the bytes; empty where none came or not all of them, and where {@link #body()} has the body
     */
    public byte[] rawBytes() {
        return rawBytes.clone();
    }

    /** {@return {@link #rawBytes()} as text, by the charset of its Content-Type, else as UTF-8; never null} */
    public String rawBody() {
        Charset charset = headers.first("Content-Type")
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(found -> charset(found.group(1)))
                .orElse(StandardCharsets.UTF_8);
        return new String(rawBytes, charset);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
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
