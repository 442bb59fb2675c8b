package br.com.pilotstatus.client.faults;

import static br.com.pilotstatus.client.faults.Fault.fault;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.RateLimitedException;
import br.com.pilotstatus.client.testing.Fixture;
import jakarta.ws.rs.core.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** An interrupt, a close() or a cancel at each place where a call can block. */
@ExtendWith(FaultMatrix.class)
class CallerFaultsTest {
    private static final String INTERRUPTED = "the thread was interrupted";
    private static final String CLOSED = "the client was closed";

    private static UnreachableAddresses deadEnds;

    @BeforeAll
    static void open() throws Exception {
        deadEnds = UnreachableAddresses.open();
    }

    @AfterAll
    static void close() throws Exception {
        deadEnds.close();
    }

    @TestFactory
    Stream<DynamicTest> disturbances() {
        List<Fault> faults = new ArrayList<>();
        faults.add(fault("interrupt: before the call")
                .disturb(Disturbance.interrupted())
                .call("createWidget", client -> {
                    Thread.currentThread().interrupt();
                    return client.widgets().createWidget("porto", Fixture.request());
                })
                .notSent(INTERRUPTED));
        for (BlockingPoint place : BlockingPoint.values()) {
            faults.add(interrupt(place));
        }
        faults.add(fault("close(): before the call")
                .forGood()
                .call("createWidget", client -> {
                    client.close();
                    client.close();
                    return client.widgets().createWidget("porto", Fixture.request());
                })
                .refuses(IllegalStateException.class, "FixtureClient is closed")
                .neverCalls());
        faults.add(closeInTheFirst());
        for (BlockingPoint place : BlockingPoint.values()) {
            faults.add(close(place));
        }
        for (BlockingPoint place : BlockingPoint.values()) {
            faults.add(cancel(place));
        }
        return FaultMatrix.of(MatrixSection.CALLER, this, faults.toArray(Fault[]::new));
    }

    /** Jersey makes the connector when the first call comes: a close() before that knows of none. */
    private static Fault closeInTheFirst() {
        AtomicReference<FixtureClient> client = new AtomicReference<>();
        return fault("close(): while the first call is prepared")
                .forGood()
                .client(builder -> builder.register((Feature) context -> {
                    client.get().close();
                    return true;
                }))
                .call("createWidget", opened -> {
                    client.set(opened);
                    return opened.widgets().createWidget("porto", Fixture.request());
                })
                .notSent(CLOSED);
    }

    private static Fault interrupt(BlockingPoint place) {
        Fault fault = place.block(fault("interrupt: " + place.words()), deadEnds)
                .disturb(Disturbance.interruptIn(place.frame()));
        return switch (place.phase()) {
            case CONNECTING -> fault.notSent("could not connect to " + place.where() + ": " + INTERRUPTED);
            case WAITING -> fault.unknown(INTERRUPTED);
            case READING ->
                fault.unreadable("its body is incomplete: " + INTERRUPTED).drops();
            case PAUSING -> fault.status(RateLimitedException.class, "429 Too Many Requests");
        };
    }

    private static Fault close(BlockingPoint place) {
        Fault fault = place.block(fault("close(): " + place.words()), deadEnds)
                .forGood()
                .disturb(Disturbance.closeIn(place.frame()));
        return switch (place.phase()) {
            case CONNECTING -> fault.notSent(CLOSED);
            case WAITING -> fault.unknown(CLOSED);
            case READING ->
                fault.unreadable("its body is incomplete: " + CLOSED).drops();
            case PAUSING ->
                fault.status(RateLimitedException.class, "429 Too Many Requests")
                        .drops();
        };
    }

    private static Fault cancel(BlockingPoint place) {
        Fault fault = place.block(fault("cancel: " + place.words()), deadEnds);
        AwaitedFuture future = new AwaitedFuture(place.request());
        fault.call("createWidget", future::join)
                .disturb(Disturbance.runIn(place.frame(), future::cancel))
                .refuses(CancellationException.class, "of the future");
        return switch (place.phase()) {
            case CONNECTING -> fault.requests(0);
            case WAITING, READING -> fault;
            case PAUSING -> fault.keeps();
        };
    }
}
