package br.com.pilotstatus.server.internal.payload;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body that is copied from a stream while it goes out.
 *
 * @param stream where it comes from; closed in any case
 */
public record StreamedPayload(InputStream stream) {

    void writeTo(OutputStream out) throws IOException {
        try (stream) {
            stream.transferTo(out);
        }
    }

    /** Closes what a result that does not go out holds. */
    public static void close(@Nullable Object body) {
        if (body instanceof Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                // The response reports the failure that came before; this one changes nothing.
            }
        }
    }
}
