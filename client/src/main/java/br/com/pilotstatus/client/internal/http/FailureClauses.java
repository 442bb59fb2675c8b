package br.com.pilotstatus.client.internal.http;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.jspecify.annotations.Nullable;

/**
 * Describes what went wrong on a connection. What the server sent is never quoted: HttpCore's messages contain header
 * lines and chunk sizes, and those can contain secrets.
 */
final class FailureClauses {
    private FailureClauses() {}

    static String of(Exception failure) {
        if (failure instanceof ClosedByInterruptException
                || Thread.currentThread().isInterrupted()) {
            return "the thread was interrupted";
        }
        SocketTimeoutException timeout = timeoutIn(failure);
        if (timeout != null) {
            return String.valueOf(timeout.getMessage());
        }
        if (failure instanceof ResponseTooLargeException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof NoHttpResponseException) {
            return "the server closed the connection without a response";
        }
        if (failure instanceof ConnectionClosedException || failure instanceof TruncatedChunkException) {
            return "the server closed the connection in the middle of its response";
        }
        if (failure instanceof SSLException
                && failure.getCause() instanceof IOException broken
                && isSocketsOwn(broken)) {
            // The outer message is only the name of a method of the JDK.
            return of(broken);
        }
        if (failure instanceof SSLException) {
            return "TLS failed: " + CertificateClauses.of(failure);
        }
        if (failure instanceof IOException && isFromTheJdk(failure)) {
            return "the connection failed: " + failure.getMessage();
        }
        String excess =
                failure instanceof MessageConstraintException ? excess(String.valueOf(failure.getMessage())) : null;
        if (excess != null) {
            return excess;
        }
        return "the response is not valid HTTP (" + failure.getClass().getSimpleName() + ")";
    }

    /** By HttpCore's message, as it has one exception for all; it quotes nothing that was received. */
    private static @Nullable String excess(String message) {
        if (message.contains("line length")) {
            return "a line of the response is longer than " + Connection.MAX_LINE + " bytes";
        }
        return message.contains("header count")
                ? "the response has more than " + Connection.MAX_HEADERS + " headers"
                : null;
    }

    static String ofConnecting(String where, Exception failure) {
        String why = of(failure);
        String broke = "the connection failed: ";
        return "could not connect to " + where + ": " + (why.startsWith(broke) ? why.substring(broke.length()) : why);
    }

    /** Returns the failure if it can be shown as a cause: the JDK's own messages quote nothing that was received. */
    static @Nullable Throwable showable(Exception failure) {
        return isFromTheJdk(failure) || failure instanceof ResponseTooLargeException ? failure : null;
    }

    /** Returns whether a timeout or the connection failed, as opposed to what was received. */
    static boolean isPassing(Exception failure) {
        return failure instanceof NoHttpResponseException
                || failure instanceof ConnectionClosedException
                || failure instanceof TruncatedChunkException
                || failure instanceof IOException && isFromTheJdk(failure);
    }

    private static boolean isSocketsOwn(IOException failure) {
        return failure instanceof SocketException || failure.getClass() == IOException.class;
    }

    private static boolean isFromTheJdk(Exception failure) {
        return failure.getClass().getName().startsWith("java");
    }

    private static @Nullable SocketTimeoutException timeoutIn(Throwable failure) {
        // SSLSocket wraps what the socket below throws during a handshake.
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SocketTimeoutException timeout) {
                return timeout;
            }
        }
        return null;
    }
}
