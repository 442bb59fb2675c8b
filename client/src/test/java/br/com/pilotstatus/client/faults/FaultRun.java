package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets one fault happen and collects what is not as it should be. */
final class FaultRun {
    private static final String NEXT = "{\"id\":\"next\",\"name\":\"Next\"}";
    private static final RequestOptions UNHURRIED = RequestOptions.builder()
            .connectTimeout(Duration.ofMinutes(2))
            .readTimeout(Duration.ofMinutes(2))
            .totalTimeout(Duration.ofMinutes(2))
            .build();

    private final Fault fault;
    private final List<String> complaints = new ArrayList<>();

    FaultRun(Fault fault) {
        this.fault = fault;
    }

    /** Returns what was wrong; nothing if all was as it should be. */
    List<String> complaints() throws Exception {
        Threads threads = Threads.now();
        try (RawServer server = RawServer.start(fault.listener.call(), firstConnectionIs(fault.script))) {
            FixtureClient.Builder builder = Fixture.builder(server).baseUrl(fault.url.apply(server));
            if (fault.proxied) {
                builder.proxy(new InetSocketAddress("127.0.0.1", server.port()));
            }
            fault.settings.accept(builder);
            try (FixtureClient client = builder.build()) {
                exchange(server, client);
            }
            expect("connections open after the client was closed", 0, server.awaitOpenConnections(0));
        }
        expect("threads left", List.of(), threads.left());
        return complaints;
    }

    private void exchange(RawServer server, FixtureClient client) throws Exception {
        for (int i = 0; i < fault.goodCallsFirst; i++) {
            client.widgets().createWidget("porto", Fixture.request());
        }
        int before = server.begunRequests();
        for (Fault.Task task : fault.beforehand) {
            task.run();
        }
        complaints.addAll(new Caller(fault, client).complaints());
        for (Fault.Task task : fault.afterwards) {
            task.run();
        }
        PoolView pool = PoolView.of(client);
        if (fault.calls) {
            expect("pool found", true, pool.isThere());
        }
        expect("connections or places in the pool still held", 0, pool.awaitHeld());
        expect("connections kept", fault.kept, pool.idle());
        server.awaitBegunRequests(before + fault.requests);
        expect("connections open on the server's side", pool.idle(), server.awaitOpenConnections(pool.idle()));
        // Only now has the server read all that came on connections that are gone.
        expect("requests seen", fault.requests, server.begunRequests() - before);
        if (fault.nextCallWorks) {
            expect("response to the next call", "Next", next(client));
        }
        expect(
                "requests with a cookie",
                0L,
                server.requests().stream()
                        .filter(request -> request.contains("\r\nCookie:"))
                        .count());
    }

    /** Whatever a fault left behind on a connection must not become the next call's response. */
    private static String next(FixtureClient client) {
        try {
            return client.widgets().getWidget("porto", "next", UNHURRIED).name();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static RawServer.Script firstConnectionIs(RawServer.Script faulty) {
        AtomicBoolean first = new AtomicBoolean(true);
        return connection -> {
            if (first.getAndSet(false)) {
                faulty.serve(connection);
            }
            goOn(connection);
        };
    }

    private static void goOn(RawConnection connection) throws Exception {
        for (String request = connection.nextRequest(); !request.isEmpty(); request = connection.nextRequest()) {
            connection.write(RawResponses.json(request.startsWith("POST") ? 201 : 200, NEXT));
        }
    }

    private void expect(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            complaints.add(what + ": " + actual + " instead of " + expected);
        }
    }
}
