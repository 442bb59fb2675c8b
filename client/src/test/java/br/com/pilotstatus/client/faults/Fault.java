package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One way to misbehave, and what a call must make of it. */
final class Fault {
    final String name;
    RawServer.Script script = connection -> {};
    Callable<ServerSocket> listener = () -> new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Function<RawServer, URI> url = RawServer::url;
    Consumer<FixtureClient.Builder> settings = builder -> builder.maxRetries(0);
    String operation = "createWidget";
    Function<FixtureClient, @Nullable Object> call =
            client -> client.widgets().createWidget("porto", Fixture.request());
    boolean proxied;
    int goodCallsFirst;

    @Nullable Disturbance disturbance;

    final List<Task> beforehand = new ArrayList<>();
    final List<Task> afterwards = new ArrayList<>();
    boolean nextCallWorks = true;
    boolean calls = true;

    final List<Outcome> outcomes = new ArrayList<>();
    final List<ExceptionDetail> tells = new ArrayList<>();
    int requests = 1;
    int kept;

    /** Something to do around the call. */
    @FunctionalInterface
    interface Task {
        void run() throws Exception;
    }

    private Fault(String name) {
        this.name = name;
    }

    static Fault fault(String name) {
        return new Fault(name);
    }

    /** What the first connection does; it then goes on with good responses. Later ones are good from the start. */
    Fault script(RawServer.Script value) {
        script = value;
        return this;
    }

    /** Reads one request and writes these bytes. */
    Fault respond(String bytes) {
        return script(connection -> {
            connection.readRequest();
            connection.write(bytes);
        });
    }

    /** Reads one request, writes these bytes and ends the stream. */
    Fault respondAndClose(String bytes) {
        return script(connection -> {
            connection.readRequest();
            connection.write(bytes);
            connection.hangUp();
        });
    }

    /** Reads one request, writes these bytes and then nothing more. */
    Fault respondAndStall(String bytes) {
        return script(connection -> {
            connection.readRequest();
            connection.write(bytes);
            connection.awaitEnd();
        });
    }

    Fault listener(Callable<ServerSocket> value) {
        listener = value;
        return this;
    }

    Fault url(Function<RawServer, URI> value) {
        url = value;
        return this;
    }

    /** The server is the client's proxy. */
    Fault proxied() {
        proxied = true;
        return this;
    }

    Fault client(Consumer<FixtureClient.Builder> more) {
        settings = settings.andThen(more);
        return this;
    }

    Fault connectTimeout(int millis) {
        return client(builder -> builder.connectTimeout(Duration.ofMillis(millis)));
    }

    Fault readTimeout(int millis) {
        return client(builder -> builder.readTimeout(Duration.ofMillis(millis)));
    }

    Fault totalTimeout(int millis) {
        return client(builder -> builder.totalTimeout(Duration.ofMillis(millis)));
    }

    Fault call(String name, Function<FixtureClient, @Nullable Object> value) {
        operation = name;
        call = value;
        return this;
    }

    /** Calls that many times with success before the call that counts, on the same connection. */
    Fault afterGoodCalls(int number) {
        goodCallsFirst = number;
        return this;
    }

    Fault beforehand(Task task) {
        beforehand.add(task);
        return this;
    }

    Fault afterwards(Task task) {
        afterwards.add(task);
        return this;
    }

    Fault disturb(Disturbance value) {
        disturbance = value;
        return this;
    }

    /** The server can't be reached, or the client is closed, also after the fault. */
    Fault forGood() {
        nextCallWorks = false;
        return this;
    }

    Fault notSent(String clause) {
        requests = 0;
        return fails(RequestNotSentException.class, "nothing was sent: " + clause);
    }

    Fault unknown(String clause) {
        return fails(
                OutcomeUnknownException.class, "the request was sent, and the server may have acted on it: " + clause);
    }

    Fault unreadable(String clause) {
        return fails(ResponseUnreadableException.class, "the server responded with 201, but " + clause)
                .keeps();
    }

    /** A success that the document does not declare. */
    Fault undeclared(int status) {
        return fails(
                        ResponseUnreadableException.class,
                        "the server responded with " + status
                                + " and has acted, but the document declares no such success")
                .keeps();
    }

    Fault status(Class<? extends HttpStatusException> type, String status) {
        return fails(type, status).keeps();
    }

    Fault returns(String text) {
        outcomes.add(new Outcome("a result", text));
        return keeps();
    }

    /** Adds an end; where the kernel decides a race there are several. */
    Fault fails(Class<? extends Throwable> type, String sentence) {
        outcomes.add(Outcome.thrown(type, operation + ": " + sentence));
        return this;
    }

    /** Adds an end that is no exception of the operation, but the caller's mistake. */
    Fault refuses(Class<? extends Throwable> type, String message) {
        outcomes.add(Outcome.thrown(type, message));
        return this;
    }

    /** The call ends before there is a pool to look at. */
    Fault neverCalls() {
        calls = false;
        return requests(0);
    }

    Fault tells(ExceptionDetail more) {
        tells.add(more);
        return this;
    }

    /** How many requests the server has seen a byte of. */
    Fault requests(int number) {
        requests = number;
        return this;
    }

    /** The connection is good for the next call. */
    Fault keeps() {
        kept = 1;
        return this;
    }

    /** The connection is closed. */
    Fault drops() {
        kept = 0;
        return this;
    }
}
