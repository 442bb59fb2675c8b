package br.com.pilotstatus.client.internal.spec;

import br.com.pilotstatus.model.internal.http.JsonMediaType;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A declared 2xx, or a range of them: what its body is, or that it has none.
 *
 * @param type of the body; null: there is none
 * @param mayBeNull whether its body may be JSON's null
 * @param result makes the operation's result from the body, or from null
 */
public record SuccessResponse<T extends @Nullable Object>(
        int from,
        int to,
        @Nullable MediaType mediaType,
        @Nullable Type type,
        boolean mayBeNull,
        Function<@Nullable Object, T> result) {

    /** Returns a success that is its body. */
    @SuppressWarnings("unchecked")
    static <T extends @Nullable Object> SuccessResponse<T> plain(int from, int to, MediaType mediaType, Type type) {
        return new SuccessResponse<>(from, to, mediaType, type, false, body -> (T) body);
    }

    /** Returns a success that holds its body. */
    @SuppressWarnings("unchecked")
    static <B, T extends @Nullable Object> SuccessResponse<T> wrapped(
            int from, int to, MediaType mediaType, Type type, Function<? super B, ? extends T> wrapper) {
        return new SuccessResponse<>(from, to, mediaType, type, false, body -> wrapper.apply((B) body));
    }

    /** Returns a success without a body. */
    static <T extends @Nullable Object> SuccessResponse<T> nothing(int from, int to, Supplier<? extends T> result) {
        return new SuccessResponse<>(from, to, null, null, false, body -> result.get());
    }

    /** The same, whose body may be null. */
    SuccessResponse<T> orNull() {
        return new SuccessResponse<>(from, to, mediaType, type, true, result);
    }

    boolean isFor(int status) {
        return from <= status && status <= to;
    }

    boolean isRange() {
        return from != to;
    }

    /** Returns whether its body is bytes, of which there may be none. */
    public boolean isStream() {
        return type instanceof Class<?> body && InputStream.class.isAssignableFrom(body);
    }

    /** Returns whether its body is text as it comes, which may be empty. */
    public boolean isText() {
        return type == String.class && mediaType != null && !JsonMediaType.matches(mediaType.getSubtype());
    }

    /** Returns whether its body is bytes that JSON has as text in Base64. */
    public boolean isBase64() {
        return type == byte[].class && mediaType != null && JsonMediaType.matches(mediaType.getSubtype());
    }

    public boolean hasBody() {
        return type != null;
    }

    /** Returns whether a body that calls itself this can be the declared one. All JSON is one to us. */
    public boolean covers(MediaType received) {
        return mediaType != null
                && (mediaType.isCompatible(received)
                        || JsonMediaType.matches(mediaType.getSubtype())
                                && JsonMediaType.matches(received.getSubtype()));
    }
}
