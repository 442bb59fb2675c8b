package br.com.pilotstatus.client.internal;

import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A declared 2xx, or a range of them: what its body is, or that it has none. */
record Success<T>(int from, int to, @Nullable MediaType mediaType, @Nullable GenericType<? extends T> type) {

    boolean isFor(int status) {
        return from <= status && status <= to;
    }

    boolean isRange() {
        return from != to;
    }

    boolean hasBody() {
        return type != null;
    }

    /** Returns whether a body that calls itself this can be the declared one. All JSON is one to us. */
    boolean covers(MediaType received) {
        return mediaType != null
            && (mediaType.isCompatible(received) || isJson(mediaType) && isJson(received));
    }

    static boolean isJson(MediaType type) {
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
