package br.com.pilotstatus.templates.command;

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
                List.of("client: 5 of 12 files, about 7 s left", "client: 10 of 12 files, about 2 s left"),
                said(12, Duration.ofSeconds(1)));
        assertEquals(
                List.of(
                        "client: 1 of 4 files, about 3 min left",
                        "client: 2 of 4 files, about 2 min left",
                        "client: 3 of 4 files, about 60 s left"),
                said(4, Duration.ofMinutes(1)));
    }

    @Test
    void nothingIsToldOfWhatIsSoonDone() {
        assertEquals(List.of(), said(4, Duration.ofSeconds(1)));
        assertEquals(List.of(), said(5, Duration.ofSeconds(1)));
    }

    private static List<String> said(int all, Duration each) {
        List<String> said = new ArrayList<>();
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(2).toNanos());
        Progress progress = new Progress("client", "files", now::get, said::add);
        for (int i = 0; i < all; i++) {
            now.addAndGet(each.toNanos());
            progress.step(all);
        }
        return said;
    }
}
