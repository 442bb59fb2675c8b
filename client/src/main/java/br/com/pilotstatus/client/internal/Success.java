package br.com.pilotstatus.client.internal;

import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A declared 2xx, or a range of them: what its body is, or that it has none.
 *
 * @param type of the body; null: there is none
 * @param result makes the operation's result of the body, or of null
 */
record Success<T>(
        int from,
        int to,
        @Nullable MediaType mediaType,
        @Nullable GenericType<?> type,
        Function<@Nullable Object, @Nullable T> result) {

    /** Returns a success that is its body. */
    @SuppressWarnings("unchecked")
    static <T> Success<T> plain(int from, int to, MediaType mediaType, GenericType<? extends T> type) {
        return new Success<>(from, to, mediaType, type, body -> (T) body);
    }

    /** Returns a success that holds its body. */
    @SuppressWarnings("unchecked")
    static <B, T> Success<T> wrapped(
            int from, int to, MediaType mediaType, GenericType<B> type, Function<? super B, ? extends T> wrapper) {
        return new Success<>(from, to, mediaType, type, body -> wrapper.apply((B) body));
    }

    /** Returns a success without a body. */
    static <T> Success<T> nothing(int from, int to, Supplier<? extends @Nullable T> result) {
        return new Success<>(from, to, null, null, body -> result.get());
    }

    boolean isFor(int status) {
        return from <= status && status <= to;
    }

    boolean isRange() {
        return from != to;
    }

    /** Returns whether its body is bytes, of which there may be none. */
    boolean isStream() {
        return type != null && type.getRawType() == InputStream.class;
    }

    /** Returns whether its body is text as it comes, which may be empty. */
    boolean isText() {
        return type != null && type.getRawType() == String.class && mediaType != null && !isJson(mediaType);
    }

    boolean hasBody() {
        return type != null;
    }

    /** Returns whether a body that calls itself this can be the declared one. All JSON is one to us. */
    boolean covers(MediaType received) {
        return mediaType != null && (mediaType.isCompatible(received) || isJson(mediaType) && isJson(received));
    }

    static boolean isJson(MediaType type) {
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
