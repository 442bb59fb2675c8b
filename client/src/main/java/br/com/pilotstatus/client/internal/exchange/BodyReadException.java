package br.com.pilotstatus.client.internal.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A body that was received and is not read to its end. Its message is a clause that can follow a colon. */
public final class BodyReadException extends IOException {
    private static final long serialVersionUID = 1L;

    public BodyReadException(String clause) {
        super(clause);
    }

    /** Returns the clause of one among the causes of a failure; null: it is another failure. */
    public static @Nullable String clause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof BodyReadException) {
                return t.getMessage();
            }
        }
        return null;
    }
}
