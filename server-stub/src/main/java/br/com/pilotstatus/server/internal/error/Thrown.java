package br.com.pilotstatus.server.internal.error;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** What a request ended in, where the container tells. */
public final class Thrown {

    private static final String PROPERTY = "br.com.pilotstatus.server.thrown";

    private Thrown() {}

    public static void note(ContainerRequestContext request, Throwable thrown) {
        request.setProperty(PROPERTY, thrown);
    }

    public static @Nullable Throwable of(ContainerRequestContext request) {
        Throwable noted = (Throwable) request.getProperty(PROPERTY);
        return noted == null ? null : unwrapped(noted);
    }

    /** What a stage throws arrives wrapped, by some containers more than once. */
    static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
