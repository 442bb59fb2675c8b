package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.fixture.api.GetMenuResult;
import br.com.pilotstatus.server.fixture.api.ShopApi;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.TestServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BlockingImplementationTest {

    @Test
    void aCallThatBlocksDelaysNoOtherAndRespondsWhenItEnds() throws Exception {
        Slow slow = new Slow();
        try (TestServer server = TestServer.with(Bakery.feature(), slow)) {
            CompletableFuture<Reply> waiting =
                    CompletableFuture.supplyAsync(() -> server.send(RawRequest.get("/v1/menu")));
            assertTrue(slow.entered.await(60, TimeUnit.SECONDS));

            assertEquals(200, server.send(RawRequest.get("/v1/menu")).status());
            assertEquals(404, server.send(RawRequest.get("/v1/nowhere")).status());
            assertFalse(waiting.isDone());

            slow.release.countDown();
            assertEquals("[\"late\"]", waiting.get(60, TimeUnit.SECONDS).body());
        }
    }

    /** Blocks in its first call, and responds to all others. */
    private static final class Slow implements ShopApi {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public GetMenuResult getMenu() {
            if (calls.getAndIncrement() > 0) {
                return GetMenuResult.ok(List.of("soon"));
            }
            entered.countDown();
            try {
                release.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return GetMenuResult.ok(List.of("late"));
        }
    }
}
