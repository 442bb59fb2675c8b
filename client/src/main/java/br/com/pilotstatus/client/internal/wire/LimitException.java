package br.com.pilotstatus.client.internal.wire;

import java.io.IOException;

/** The answer is larger than this client takes. The message is a clause that can stand after a colon. */
final class LimitException extends IOException {

    LimitException(String clause) {
        super(clause);
    }
}
