package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.BuilderAccess;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawConnection;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** Where a call blocks for as long as nobody disturbs it. */
enum BlockingPoint {
    CONNECT(Phase.CONNECTING, "while connecting", "SocketAdaptor.connect", "127.0.0.1:PORT"),
    HANDSHAKE(Phase.CONNECTING, "in the TLS handshake", "TlsLayer.over", "localhost:PORT"),
    TUNNEL(
            Phase.CONNECTING,
            "while the proxy is asked for a tunnel",
            "ProxyTunnel.through",
            "widgets.example:443 through the proxy 127.0.0.1:PORT"),
    SEND(Phase.WAITING, "while a body of 18 MB is sent", "BudgetedOutput.writeInPieces", ""),
    WAIT(Phase.WAITING, "while waiting for the response", "DefaultBHttpClientConnection.receiveResponseHeader", ""),
    HEADERS(Phase.WAITING, "inside the headers", "DefaultBHttpClientConnection.receiveResponseHeader", ""),
    BODY(Phase.READING, "inside the body", "BodyReader.fill", ""),
    CHUNK(Phase.READING, "inside a chunk", "BodyReader.fill", ""),
    PAUSE(Phase.PAUSING, "in the pause before the next attempt", "RetryLoop.waitForNext", "");

    /** How far the call has come. */
    enum Phase {
        CONNECTING,
        WAITING,
        READING,
        PAUSING
    }

    private static final String START = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";

    private final Phase phase;
    private final String words;
    private final String frame;
    private final String where;

    BlockingPoint(Phase phase, String words, String frame, String where) {
        this.phase = phase;
        this.words = words;
        this.frame = frame;
        this.where = where;
    }

    Phase phase() {
        return phase;
    }

    String words() {
        return words;
    }

    /** What is on the stack of a call that is there. */
    String frame() {
        return frame;
    }

    /** What could not be connected to. */
    String where() {
        return where;
    }

    CreateWidgetRequest request() {
        return this != SEND
                ? Fixture.request()
                : CreateWidgetRequest.builder()
                        .name("B")
                        .number("5511999999999")
                        .secretRecipe("r3c1p3".repeat(3_000_000))
                        .build();
    }

    /** Makes the fault's call come here and block. */
    Fault block(Fault fault, UnreachableAddresses deadEnds) {
        fault.call("createWidget", client -> client.widgets().createWidget("porto", request()));
        return switch (this) {
            case CONNECT -> fault.url(server -> deadEnds.full()).forGood();
            case HANDSHAKE ->
                fault.url(server -> URI.create("https://localhost:" + server.port()))
                        .forGood()
                        .script(RawConnection::awaitEnd);
            case TUNNEL ->
                fault.url(server -> URI.create("https://widgets.example"))
                        .proxied()
                        .forGood()
                        .script(RawConnection::awaitEnd);
            case SEND -> takeNothing(fault);
            case WAIT -> fault.respondAndStall("");
            case HEADERS -> fault.respondAndStall(START);
            case BODY -> fault.respondAndStall(START + "Content-Length: 32\r\n\r\n{");
            case CHUNK -> fault.respondAndStall(START + "Transfer-Encoding: chunked\r\n\r\n20\r\n{");
            case PAUSE ->
                fault.client(builder -> BuilderAccess.sleeping(builder.maxRetries(1), null))
                        .respond(RawResponses.of(429, "Retry-After: 10\r\n", "{}"));
        };
    }

    private static Fault takeNothing(Fault fault) {
        CountDownLatch over = new CountDownLatch(1);
        return fault.script(connection -> over.await()).afterwards(over::countDown);
    }
}
