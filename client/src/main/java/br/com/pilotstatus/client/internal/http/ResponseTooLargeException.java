package br.com.pilotstatus.client.internal.http;

import java.io.IOException;

/** The answer is larger than this client takes. The message is a clause that can stand after a colon. */
final class ResponseTooLargeException extends IOException {

    ResponseTooLargeException(String clause) {
        super(clause);
    }
}
