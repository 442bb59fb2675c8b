package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.UnauthorizedException;
import br.com.pilotstatus.client.fixture.error.UnexpectedStatusException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.TestTls;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import br.com.pilotstatus.model.fixture.widgets.ErrorCode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server may respond before it has read the whole request; that response counts. */
class EarlyResponseTest {
    private static final CreateWidgetRequest LARGE = CreateWidgetRequest.builder()
            .name("B")
            .number("5511999999999")
            .secretRecipe("x".repeat(20_000_000))
            .build();

    @BeforeAll
    static void loadClasses() throws IOException {
        Fixture.loadClasses();
    }

    @Test
    void aResponseBeforeTheServerHangsUpIsRead() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readHead();
                    connection.write(RawResponses.json(413, "{\"code\":\"TOO_LARGE\"}"));
                });
                FixtureClient client = Fixture.client(server)) {
            UnexpectedStatusException e = assertThrows(
                    UnexpectedStatusException.class, () -> client.widgets().createWidget("porto", LARGE));
            assertEquals("createWidget: 413 Request Entity Too Large", Told.by(e));
            assertEquals(ErrorCode.of("TOO_LARGE"), e.error().code());
        }
    }

    @Test
    void aResponseOfAServerThatReadsNoFurtherIsRead() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (RawServer server = RawServer.start(connection -> {
                    connection.readHead();
                    connection.write(RawResponses.json(401, "{}"));
                    done.await();
                });
                FixtureClient client = Fixture.builder(server)
                        .readTimeout(Duration.ofSeconds(2))
                        .build()) {
            assertThrows(UnauthorizedException.class, () -> client.widgets().createWidget("porto", LARGE));
        } finally {
            done.countDown();
        }
    }

    @Test
    void aResponseUnderTlsIsReadToo() throws Exception {
        TestTls tls = TestTls.named("dns:localhost");
        try (RawServer server = RawServer.start(tls.listener(), connection -> {
                    connection.readHead();
                    connection.write(RawResponses.json(413, "{}"));
                    connection.reset();
                });
                FixtureClient client = FixtureClient.builder()
                        .apiKey(Fixture.KEY)
                        .sslContext(tls.context())
                        .baseUrl(URI.create("https://localhost:" + server.port()))
                        .build()) {
            assertThrows(UnexpectedStatusException.class, () -> client.widgets().createWidget("porto", LARGE));
        }
    }

    @Test
    void aServerThatHangsUpWithoutAResponseIsReportedAsBefore() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readHead();
                    connection.reset();
                });
                FixtureClient client = Fixture.client(server)) {
            OutcomeUnknownException e = assertThrows(
                    OutcomeUnknownException.class, () -> client.widgets().createWidget("porto", LARGE));
            assertEquals(1, e.attempts());
        }
    }
}
