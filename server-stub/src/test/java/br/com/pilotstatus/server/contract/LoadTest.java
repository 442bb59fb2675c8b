package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.container.Containers;
import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.Progress;
import br.com.pilotstatus.server.testing.RawConnection;
import br.com.pilotstatus.server.testing.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** 64 connections at once, requests kept and broken: each gets the response that it would get alone, and nothing piles up. */
class LoadTest {

    private static final int CONNECTIONS = 64;
    private static final int REQUESTS = Boolean.getBoolean("load") ? 8_000 : 300;

    /** A request and the status that must come. */
    private record ExpectedStatus(byte[] request, int status) {}

    @Test
    void nothingIsLostUnderLoadAndTheHeapStaysFlat() throws InterruptedException {
        ServedDocument subject = ServedDocument.of("fixture");
        try (Hosted host = Containers.start("Jersey on Jetty", "fixture")) {
            List<ExpectedStatus> cases = cases(subject, host);
            run(host, cases, 50);
            long before = used();
            assertEquals(CONNECTIONS * REQUESTS, run(host, cases, REQUESTS));
            host.calls();
            long grown = used() - before;
            assertTrue(grown < 32L * 1024 * 1024, () -> "the heap has grown by " + grown + " bytes");
        }
    }

    private static int run(Hosted host, List<ExpectedStatus> cases, int requests) throws InterruptedException {
        Progress progress = new Progress("load", CONNECTIONS * requests, "requests");
        AtomicInteger responded = new AtomicInteger();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Random random = new Random(i);
            Thread thread = new Thread(() -> {
                try (RawConnection line = new RawConnection(host.port())) {
                    for (int n = 0; n < requests; n++) {
                        ExpectedStatus each = cases.get(random.nextInt(cases.size()));
                        Reply reply = line.exchange(each.request);
                        if (reply.status() != each.status) {
                            wrong.add("not " + each.status + " but " + reply.head() + reply.body());
                        }
                        responded.incrementAndGet();
                        progress.step();
                    }
                } catch (IOException e) {
                    wrong.add(e.toString());
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), wrong.stream().limit(3).toList());
        return responded.get();
    }

    private static List<ExpectedStatus> cases(ServedDocument subject, Hosted host) {
        List<ExpectedStatus> cases = new ArrayList<>();
        RequestDrafts drafts = new RequestDrafts(subject.document(), new Random(1));
        for (Document.Operation operation : drafts.operations()) {
            ResponseSamples.ResponseSample success =
                    subject.responses(operation).get(0);
            host.respond(operation.id(), success.declared());
            for (int i = 0; i < 20; i++) {
                RequestDraft draft = drafts.valid(operation);
                cases.add(new ExpectedStatus(draft.bytes(), success.status()));
                if (draft.json != null) {
                    draft.raw = "{broken".getBytes();
                    cases.add(new ExpectedStatus(draft.bytes(), 400));
                }
                draft.pathEnd = "/no/where/at/all";
                cases.add(new ExpectedStatus(draft.bytes(), 404));
            }
        }
        return cases;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
