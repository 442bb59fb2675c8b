package br.com.pilotstatus.server;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response of an operation: status, body, media type and headers. The generated results implement it, one record for
 * each status that the OpenAPI document declares.
 *
 * <p>Every body but a stream is serialized before the status line is sent, so one that cannot be written becomes a clean 500.
 */
public interface OperationResult {

    /**
     * Returns the HTTP status.
     *
     * @return from 200 to 599; anything else makes the response a 500
     */
    int status();

    /**
     * Returns the body: a model, or a {@code String} (sent in UTF-8 unless the media type names another charset) or
     * {@code byte[]} that is sent as it is when the media type is not JSON, or an {@code InputStream}, which is copied
     * while the response is written, and closed in any case.
     *
     * @return the body, or null for a response without one, or for JSON's {@code null}
     */
    @Nullable Object body();

    /**
     * Tells a response without a body from one whose body is JSON's {@code null}.
     *
     * @return whether there is a body, be it {@code null}; by default, whether {@link #body()} is not null
     */
    default boolean hasBody() {
        return body() != null;
    }

    /**
     * Returns the media type of the body.
     *
     * @return {@code application/json} unless the operation declares another
     */
    default String mediaType() {
        return "application/json";
    }

    /**
     * Returns the headers to send besides those of HTTP itself. A collection goes out as one line, its values separated
     * by commas.
     *
     * @return values by header name; none by default
     */
    default Map<String, Object> headers() {
        return Map.of();
    }
}
