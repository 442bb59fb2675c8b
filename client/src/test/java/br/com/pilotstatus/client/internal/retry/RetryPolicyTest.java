package br.com.pilotstatus.client.internal.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether there is another attempt, and after how long. */
class RetryPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "UNSEEN,   true,  true",
        "UNSEEN,   false, true",
        "REFUSED,  true,  true",
        "REFUSED,  false, true",
        "POSSIBLE, true,  true",
        "POSSIBLE, false, false",
        "SETTLED,  true,  false",
        "SETTLED,  false, false"
    })
    void twoFactsDecide(FailureKind aftermath, boolean repeatable, boolean again) {
        assertEquals(again, RetryPolicy.allows(aftermath, repeatable));
    }

    @ParameterizedTest
    @CsvSource({
        "408, false, POSSIBLE",
        "408, true, POSSIBLE",
        "429, false, REFUSED",
        "429, true, REFUSED",
        "500, false, POSSIBLE",
        "500, true, POSSIBLE",
        "501, false, POSSIBLE",
        "502, false, POSSIBLE",
        "504, true, POSSIBLE",
        "505, false, POSSIBLE",
        "599, false, POSSIBLE",
        "503, false, POSSIBLE",
        "503, true, REFUSED",
        "200, false, SETTLED",
        "302, false, SETTLED",
        "400, true, SETTLED",
        "401, false, SETTLED",
        "402, false, SETTLED",
        "403, false, SETTLED",
        "404, false, SETTLED",
        "409, true, SETTLED",
        "413, true, SETTLED",
        "422, false, SETTLED",
        "425, true, SETTLED",
        "600, false, SETTLED"
    })
    void theStatusTellsWhatTheServerMayHaveDone(int status, boolean saysWhen, FailureKind aftermath) {
        assertEquals(aftermath, FailureKind.of(status, saysWhen));
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
