package br.com.pilotstatus.client.internal.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.internal.failure.Advice;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether there is another attempt, and after how long. */
class RetryPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_SENT,   true,  true",
        "NOT_SENT,   false, true",
        "REJECTED,  true,  true",
        "REJECTED,  false, true",
        "OUTCOME_UNKNOWN, true,  true",
        "OUTCOME_UNKNOWN, false, false",
        "FINAL,  true,  false",
        "FINAL,  false, false"
    })
    void twoFactsDecide(FailureKind kind, boolean repeatable, boolean again) {
        assertEquals(again, RetryPolicy.allows(kind, repeatable));
    }

    @ParameterizedTest
    @CsvSource({
        "408, false, OUTCOME_UNKNOWN",
        "408, true, OUTCOME_UNKNOWN",
        "429, false, REJECTED",
        "429, true, REJECTED",
        "500, false, OUTCOME_UNKNOWN",
        "500, true, OUTCOME_UNKNOWN",
        "501, false, OUTCOME_UNKNOWN",
        "502, false, OUTCOME_UNKNOWN",
        "504, true, OUTCOME_UNKNOWN",
        "505, false, OUTCOME_UNKNOWN",
        "599, false, OUTCOME_UNKNOWN",
        "503, false, OUTCOME_UNKNOWN",
        "503, true, REJECTED",
        "200, false, FINAL",
        "302, false, FINAL",
        "400, true, FINAL",
        "401, false, FINAL",
        "402, false, FINAL",
        "403, false, FINAL",
        "404, false, FINAL",
        "409, true, FINAL",
        "413, true, FINAL",
        "422, false, FINAL",
        "425, true, FINAL",
        "600, false, FINAL"
    })
    void theStatusTellsWhatTheServerMayHaveDone(int status, boolean saysWhen, FailureKind kind) {
        assertEquals(kind, FailureKind.of(status, saysWhen, Advice.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "503, true, PERMANENT, FINAL",
        "429, false, PERMANENT, FINAL",
        "500, false, PERMANENT, FINAL",
        "409, false, PERMANENT, FINAL",
        "409, false, PASSING, REJECTED",
        "400, false, PASSING, REJECTED",
        "503, false, PASSING, OUTCOME_UNKNOWN",
        "408, false, PASSING, OUTCOME_UNKNOWN",
        "429, false, PASSING, REJECTED",
        "302, false, PASSING, FINAL",
        "409, false, UNREADABLE, OUTCOME_UNKNOWN",
        "302, false, UNREADABLE, FINAL"
    })
    void aCodeSaysMoreThanTheStatusButNeverThatNothingWasDone(
            int status, boolean saysWhen, Advice advice, FailureKind kind) {
        assertEquals(kind, FailureKind.of(status, saysWhen, advice));
    }

    @ParameterizedTest
    @CsvSource({"1, PT0.5S", "2, PT1S", "3, PT2S", "4, PT4S", "5, PT8S", "6, PT8S", "10, PT8S"})
    void pausesAreRandomUpToADoublingCeiling(int attempt, Duration ceiling) {
        assertEquals(Duration.ZERO, new RetryPolicy(() -> 0).pause(attempt, Optional.empty()));
        assertEquals(ceiling.dividedBy(4), new RetryPolicy(() -> 0.25).pause(attempt, Optional.empty()));
        assertTrue(new RetryPolicy(() -> Math.nextDown(1.0))
                        .pause(attempt, Optional.empty())
                        .compareTo(ceiling)
                <= 0);
    }

    @Test
    void whatTheServerAsksForReplacesThePause() {
        RetryPolicy policy = new RetryPolicy(() -> 0.5);
        assertEquals(Duration.ofSeconds(30), policy.pause(1, Optional.of(Duration.ofSeconds(30))));
        assertEquals(Duration.ZERO, policy.pause(5, Optional.of(Duration.ZERO)));
    }
}
