package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Makes the call that a fault strikes, and judges what it ended in. */
final class Caller {
    static final String THREAD = "caller";

    private final Fault fault;
    private final FixtureClient client;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Caller(Fault fault, FixtureClient client) {
        this.fault = fault;
        this.client = client;
    }

    List<String> complaints() throws Exception {
        long start = System.nanoTime();
        CompletableFuture<Outcome> end = new CompletableFuture<>();
        // A thread of its own: a call that never ends must not keep the rest from being tried.
        Thread thread = new Thread(() -> call(end), THREAD);
        thread.setDaemon(true);
        thread.start();
        if (fault.disturbance != null) {
            fault.disturbance.disturb(thread, client);
        }
        Outcome actual = await(end);
        if (fault.outcomes.stream().noneMatch(expected -> actual.equals(expected.telling(expectedTells())))) {
            complaints.add("ended in " + actual + " instead of "
                    + fault.outcomes.get(0).telling(expectedTells()));
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        if (seconds >= 5) {
            complaints.add("took " + seconds + " seconds");
        }
        return complaints;
    }

    private static Outcome await(CompletableFuture<Outcome> end) throws Exception {
        try {
            return end.get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return new Outcome("no end", "after 30 seconds");
        }
    }

    private void call(CompletableFuture<Outcome> end) {
        Outcome outcome = call();
        boolean expected = fault.disturbance != null && fault.disturbance.interrupts();
        if (Thread.currentThread().isInterrupted() != expected) {
            complaints.add("the interrupt flag is not " + expected);
        }
        end.complete(outcome);
    }

    String expectedTells() {
        return fault.tells.stream().map(ExceptionDetail::expected).collect(Collectors.joining(", "));
    }

    private Outcome call() {
        try {
            return Outcome.returned(fault.call.apply(client));
        } catch (RuntimeException | Error e) {
            checkSecrets(e);
            try {
                return Outcome.thrown(e)
                        .telling(fault.tells.stream()
                                .map(tell -> tell.reader().apply(e))
                                .collect(Collectors.joining(", ")));
            } catch (ClassCastException other) {
                return Outcome.thrown(e);
            }
        }
    }

    private void checkSecrets(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        for (String secret : List.of(Fixture.KEY, "r3c1p3")) {
            if (text.toString().contains(secret)) {
                complaints.add("the exception shows a secret");
            }
        }
    }
}
