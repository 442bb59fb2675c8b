package br.com.pilotstatus.client.internal.http;

import java.io.IOException;

/** The response is larger than this client accepts. The message is a clause that can follow a colon. */
final class ResponseTooLargeException extends IOException {

    ResponseTooLargeException(String clause) {
        super(clause);
    }
}
