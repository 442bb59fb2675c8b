package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ApiException;
import br.com.pilotstatus.client.fixture.error.BadRequestException;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.fixture.error.RateLimitedException;
import br.com.pilotstatus.client.fixture.error.ServerException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.ErrorCode;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An error is the exception of its status, whatever its body. */
class ErrorResponseTest {

    @Test
    void errorsAreTyped() {
        ConflictException e = assertThrows(
                ConflictException.class,
                () -> create(
                        RawResponses.json(409, "{\"error\":\"Widget already exists\",\"code\":\"WIDGET_EXISTS\"}")));
        assertEquals("createWidget: 409 Conflict: Widget already exists", Told.by(e));
        assertEquals(ErrorCode.WIDGET_EXISTS, e.error().code());
        assertEquals("createWidget", e.operation());
        assertEquals(1, e.attempts());
        assertInstanceOf(
                BadRequestException.class,
                assertThrows(ApiException.class, () -> create(RawResponses.json(400, "{}"))));
        assertInstanceOf(
                ServerException.class,
                assertThrows(
                        ApiException.class, () -> create(RawResponses.of(502, "Content-Type: text/html\r\n", "<h1>"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>", "[1]", "{\"error\":\"half", "null", "\"text\"", "\u00ff\u00fe", "{\"error\":{}}"})
    void anErrorBodyOfAnyKindGivesTheRightException(String body) {
        ConflictException e = assertThrows(ConflictException.class, () -> create(RawResponses.json(409, body)));
        assertNull(e.error().error());
        assertEquals(body, e.rawBody());
    }

    @Test
    void anErrorWhoseBodyBreaksOffKeepsItsStatus() {
        assertThrows(
                ConflictException.class,
                () -> create("HTTP/1.1 409 X\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"error\":"));
    }

    @Test
    void rawBodiesAreBounded() {
        ConflictException e = assertThrows(
                ConflictException.class,
                () -> create(RawResponses.of(409, "Content-Type: text/html\r\n", "x".repeat(1_000_000))));
        assertEquals(65_536, e.rawBody().length());
    }

    @Test
    void retryAfterIsRead() {
        RateLimitedException e = assertThrows(
                RateLimitedException.class, () -> create(RawResponses.of(429, "retry-after: 17\r\n", "{}")));
        assertEquals(Optional.of(Duration.ofSeconds(17)), e.retryAfter());
    }

    private static Widget create(String response) throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                    connection.write(response);
                });
                FixtureClient client = Fixture.builder(server).maxRetries(0).build()) {
            return client.widgets().createWidget("porto", Fixture.request());
        }
    }
}
