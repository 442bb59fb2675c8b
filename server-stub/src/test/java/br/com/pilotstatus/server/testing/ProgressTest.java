package br.com.pilotstatus.server.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void whatTakesLongIsToldEveryFiveSecondsWithWhatIsLeft() {
        assertEquals(
                List.of(
                        "fuzzing: 5 of 12 requests, about 7 s left; none wrong",
                        "fuzzing: 10 of 12 requests, about 2 s left; none wrong"),
                said(12, Duration.ofSeconds(1)));
        assertEquals(
                List.of(
                        "fuzzing: 1 of 3 requests, about 2 min left; none wrong",
                        "fuzzing: 2 of 3 requests, about 60 s left; none wrong"),
                said(3, Duration.ofMinutes(1)));
    }

    @Test
    void nothingIsToldOfWhatIsSoonDone() {
        assertEquals(List.of(), said(5, Duration.ofSeconds(1)));
    }

    private static List<String> said(int all, Duration each) {
        List<String> said = new ArrayList<>();
        AtomicLong now = new AtomicLong();
        Progress progress = new Progress("fuzzing", all, "requests", now::get, said::add);
        for (int i = 0; i < all; i++) {
            now.addAndGet(each.toNanos());
            progress.step(1, "; none wrong");
        }
        return said;
    }
}
