package br.com.pilotstatus.sandbox.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request gets instead of what the operation would have answered.
 *
 * @param fault the connection's end; null: there is an answer
 * @param status the answer's status
 * @param headers its headers
 * @param body its body, JSON
 */
record Reply(@Nullable Fault fault, int status, Map<String, String> headers, String body) {

    static Reply of(Fault fault) {
        return new Reply(fault, 0, Map.of(), "");
    }

    static Reply of(int status, Map<String, String> headers, String body) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("The status must be from 200 to 599, not " + status);
        }
        return new Reply(null, status, headers, body);
    }
}
