package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Success is a declared 2xx with a readable body of the declared type. */
class ResponseTest {

    @Test
    void aSuccessIsTypedAndKeepsWhatItDoesNotKnow() throws Exception {
        Widget widget = create(RawResponses.json(201, """
            {"id":"wgt_01","name":"Br\u00e4cket","colour":"ULTRAVIOLET","priceCents":1250,"active":true,\
            "createdAt":"2026-06-20T10:00:00.000-03:00","documentation":"https://docs.example/b",\
            "owner":{"name":"Ana","email":null},"labels":["steel"],"new":{"x":1.10}}"""));

        assertEquals("Br\u00e4cket", widget.name());
        assertEquals("ULTRAVIOLET", widget.colour().value());
        assertEquals(OffsetDateTime.parse("2026-06-20T10:00:00-03:00"), widget.createdAt());
        assertEquals("docs.example", widget.documentation().getHost());
        assertEquals(
                Map.of("x", new BigDecimal("1.10")),
                widget.additionalProperties().get("new"));
    }

    @Test
    void absentAndNullPropertiesAreNull() throws Exception {
        Widget widget = create(RawResponses.json(201, "{\"id\":null}"));
        assertNull(widget.id());
        assertNull(widget.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "application/vnd.widget+json",
                "APPLICATION/JSON; charset=\"utf-8\""
            })
    void everyKindOfJsonIsRead(String type) throws Exception {
        assertEquals(
                "wgt_01",
                create(RawResponses.of(201, "Content-Type: " + type + "\r\n", Fixture.WIDGET))
                        .id());
    }

    @Test
    void aMissingContentTypeIsTakenForTheDeclaredOne() throws Exception {
        assertEquals("wgt_01", create(RawResponses.of(201, "", Fixture.WIDGET)).id());
    }

    @Test
    void otherCharsetsAndByteOrderMarksAreRead() throws Exception {
        assertEquals(
                "\u00e4",
                create("HTTP/1.1 201 X\r\nContent-Type: application/json;charset=ISO-8859-1\r\n"
                                + "Content-Length: 12\r\n\r\n{\"name\":\"\u00e4\"}")
                        .name());
        assertEquals(
                "a",
                create("HTTP/1.1 201 X\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 15\r\n\r\n\u00ef\u00bb\u00bf{\"name\":\"a\"}")
                        .name());
    }

    @Test
    void chunkedResponsesAndInformationalOnesBeforeThemAreRead() throws Exception {
        assertEquals(
                "a",
                create("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 201 X\r\n"
                                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + "5\r\n{\"nam\r\n7\r\ne\":\"a\"}\r\n0\r\n\r\n")
                        .name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json | [{\"id\":5}] | its body differs from what is declared at $ (line 1, column 1)",
                "application/json | {\"id\": | its body differs from what is declared at $ (line 1, column 7)",
                "application/json | {} {} | its body differs from what is declared at $ (line 1, column 4)",
                "application/json | null | its body is null",
                "application/json | `` | its body is empty",
                "text/html | <html> | its body is text/html, not application/json",
                "garbage | {} | its Content-Type can't be read"
            })
    void aSuccessThatCannotBeReadSaysSoAndKeepsTheBody(String type, String body, String clause) throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.of(201, "Content-Type: " + type + "\r\n", body));
                FixtureClient client = Fixture.client(server)) {
            ResponseUnreadableException e = assertThrows(
                    ResponseUnreadableException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
            assertEquals("createWidget: the server responded with 201, but " + clause, Told.by(e));
            assertEquals(body, e.rawBody());
            assertEquals(201, e.status());
            assertEquals(Optional.of(type), e.headers().first("CONTENT-TYPE"));
            assertNull(e.getCause());
        }
    }

    @Test
    void aBodyThatBreaksOffIsUnreadable() throws Exception {
        ResponseUnreadableException e = assertThrows(
                ResponseUnreadableException.class,
                () -> create(
                        "HTTP/1.1 201 X\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{}"));
        assertEquals(
                "createWidget: the server responded with 201, but its body is incomplete: "
                        + "the server closed the connection in the middle of its response",
                Told.by(e));
        assertEquals("{}", e.rawBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH\r\n\r\n", "HTTP/2 201\r\n\r\n", "HTTP/1.1 abc\r\n\r\n"})
    void whatIsNotHttpLeavesTheOutcomeUnknown(String response) {
        assertThrows(OutcomeUnknownException.class, () -> create(response));
    }

    @Test
    void anUndeclaredSuccessIsNoErrorOfTheServers() {
        ResponseUnreadableException e =
                assertThrows(ResponseUnreadableException.class, () -> create(RawResponses.json(200, Fixture.WIDGET)));
        assertEquals(
                "createWidget: the server responded with 200 and has acted, but the document declares no such success",
                Told.by(e));
        assertEquals(200, e.status());
        assertEquals(Fixture.WIDGET, e.rawBody());
    }

    @Test
    void aDeclaredEmptySuccessReturnsNothingWhateverItsBody() throws Exception {
        for (String response : new String[] {RawResponses.of(202, "", ""), RawResponses.of(202, "", "<html>")}) {
            try (RawServer server = RawServer.responding(response);
                    FixtureClient client =
                            Fixture.builder(server).shopSignature("s").build()) {
                client.shops().closeShop("porto");
            }
        }
    }

    @Test
    void largeBodiesAndHeadersAreRefused() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(201, "[" + "1,".repeat(600) + "1]"));
                FixtureClient client =
                        Fixture.builder(server).maxResponseBytes(1000).build()) {
            assertEquals(
                    "createWidget: the server responded with 201, but its body is incomplete: "
                            + "the body is larger than 1000 bytes (maxResponseBytes)",
                    Told.by(assertThrows(
                            ResponseUnreadableException.class,
                            () -> client.widgets().createWidget("porto", Fixture.request()))));
        }
        try (RawServer server = RawServer.responding("HTTP/1.1 201 X\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n80\r\n" + " ".repeat(126) + "{}\r\n0\r\n\r\n");
                FixtureClient client =
                        Fixture.builder(server).maxResponseBytes(127).build()) {
            assertThrows(
                    ResponseUnreadableException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
        }
        String header = "X-Filler: " + "x".repeat(30_000) + "\r\n";
        assertEquals(
                "createWidget: the request was sent, and the server may have acted on it: "
                        + "the response headers are larger than 262144 bytes",
                Told.by(assertThrows(
                        OutcomeUnknownException.class, () -> create(RawResponses.of(201, header.repeat(12), "{}")))));
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
