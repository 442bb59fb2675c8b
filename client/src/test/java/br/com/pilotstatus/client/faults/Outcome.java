package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What a call ended in, as the table shows it.
 *
 * @param end the exception's simple name, or "a result"
 * @param says its whole message, or the result; ports, which differ from run to run, are PORT
 */
record Outcome(String end, String says) {

    static Outcome thrown(Class<? extends Throwable> type, String message) {
        // Later JDKs put the name of the alert before their own words.
        return new Outcome(
                type.getSimpleName(), withoutPorts(message.replaceAll("TLS failed: \\([a-z_]+\\) ", "TLS failed: ")));
    }

    static Outcome thrown(Throwable failure) {
        // Its message is the JDK's, and differs from one to the next.
        return failure instanceof CancellationException
                ? thrown(failure.getClass(), "of the future")
                : thrown(failure.getClass(), Told.by(failure));
    }

    static Outcome returned(@Nullable Object result) {
        return new Outcome(
                "a result",
                result instanceof Widget widget
                        ? "widget " + widget.name()
                        : Objects.requireNonNullElse(result, "nothing").toString());
    }

    /** Adds what the exception tells besides its message. */
    Outcome telling(String more) {
        return more.isEmpty() ? this : new Outcome(end, says + " (" + withoutPorts(more) + ")");
    }

    private static String withoutPorts(String text) {
        return text.replaceAll("(127\\.0\\.0\\.1|localhost):\\d+", "$1:PORT");
    }

    @Override
    public String toString() {
        return end + ": " + says;
    }
}
