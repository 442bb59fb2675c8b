package br.com.pilotstatus.client.internal.exchange;

import br.com.pilotstatus.client.http.Headers;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** What came back, as it is to be read: behind the user's filters where there are any. For one thread. */
public interface Reply extends AutoCloseable {

    int status();

    /** Returns the headers as the server sent them; those that a filter made, if it made all of it. */
    Headers headers();

    boolean hasBody();

    /**
     * Returns what its body is; null: it does not say, and there is none.
     *
     * @throws RuntimeException if it says no media type
     */
    @Nullable MediaType mediaType();

    /**
     * Returns the bytes of the body.
     *
     * @throws RuntimeException if they can't be read
     */
    byte[] bytes();

    /**
     * Reads the body: JSON as this type, and other text as a string.
     *
     * @throws RuntimeException if it can't be read; the cause says more
     */
    @Nullable Object read(Type type);

    @Override
    void close();
}
