package br.com.pilotstatus.sandbox.behaviour.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status what was answered; null: nothing was
 * @param response the beginning of the answer, or what went wrong
 * @param took how long it took
 * @param again whether it is worth another one
 */
record Outcome(@Nullable Integer status, String response, Duration took, boolean again) {

    boolean isSuccess() {
        return status != null && status / 100 == 2;
    }
}
