package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.NextWidgetPaymentRequiredException;
import br.com.pilotstatus.client.fixture.error.PaymentRequiredException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.OwnClasses;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.Told;
import br.com.pilotstatus.model.fixture.widgets.ErrorCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only one operation says in an error is typed on the exception of that operation and status. */
class OwnErrorsTest {
    private static final String ERRORS = "br.com.pilotstatus.client.fixture.error.";

    @Test
    void membersOfOneOperationsErrorAreTypedOnItsException() throws Exception {
        PaymentRequiredException caught = failed("""
                {"error":"Declined","code":"PAYMENT_FAILED","declineCode":"do_not_honor","due":12.50,"status":"open",
                 "details":{"missing":["card"]},"more":1}""");
        NextWidgetPaymentRequiredException e = assertInstanceOf(NextWidgetPaymentRequiredException.class, caught);

        assertEquals("nextWidget: 402 Payment Required: Declined", Told.by(e));
        assertEquals("Declined", e.error().error());
        assertSame(ErrorCode.class, e.error().code().getClass());
        assertEquals(ErrorCode.PAYMENT_FAILED, e.error().code());
        assertEquals("do_not_honor", e.declineCode());
        assertEquals(new BigDecimal("12.50"), e.due());
        assertEquals(402, e.status());
        assertEquals("open", e.status2());
        assertEquals(List.of("card"), e.details().missing());
        assertEquals(1, e.body().additionalProperties().get("more"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[1]", "null", "{}", "{\"declineCode\":{},\"due\":[],\"details\":\"none\"}"})
    void whatTheBodyDoesNotSayOrSaysOtherwiseIsNull(String body) throws Exception {
        NextWidgetPaymentRequiredException e = assertInstanceOf(NextWidgetPaymentRequiredException.class, failed(body));
        assertNull(e.error().code());
        assertNull(e.declineCode());
        assertNull(e.due());
        assertNull(e.details());
        assertEquals(body, e.rawBody());
    }

    @Test
    void aCodeThatTheDocumentDoesNotKnowIsKept() throws Exception {
        ErrorCode code = failed("{\"code\":\"CARD_EXPIRED\"}").error().code();
        assertEquals("CARD_EXPIRED", code.value());
        assertFalse(code.isKnown());
    }

    @Test
    void theSameStatusOfAnotherOperationIsTheStatusException() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(402, "{\"declineCode\":\"x\"}"));
                FixtureClient client = Fixture.client(server)) {
            assertSame(
                    PaymentRequiredException.class,
                    assertThrows(
                                    PaymentRequiredException.class,
                                    () -> client.widgets().getWidget("porto", "w1"))
                            .getClass());
        }
    }

    @Test
    void noExceptionIsLoadedBeforeItsErrorOccurs() throws Exception {
        try (OwnClasses loader = OwnClasses.open();
                RawServer server = RawServer.responding(RawResponses.json(402, "{\"code\":\"PAYMENT_FAILED\"}"))) {
            Class<?> program = loader.loadClass(Program.class.getName());
            AutoCloseable client = (AutoCloseable) program.getMethod("open", String.class)
                    .invoke(null, server.url().toString());
            assertTrue(loader.has(ERRORS + "ApiException"));
            assertEquals(List.of(), exceptions(loader));

            program.getMethod("get", AutoCloseable.class).invoke(null, client);
            assertEquals(List.of(ERRORS + "PaymentRequiredException"), exceptions(loader));

            program.getMethod("next", AutoCloseable.class).invoke(null, client);
            assertEquals(
                    List.of(ERRORS + "PaymentRequiredException", ERRORS + "NextWidgetPaymentRequiredException"),
                    exceptions(loader));
            client.close();
        }
    }

    /** Returns the exceptions of statuses and operations that are loaded. */
    private static List<String> exceptions(OwnClasses loader) {
        return Stream.of(
                        "BadRequestException",
                        "ConflictException",
                        "PaymentRequiredException",
                        "ServerException",
                        "UnexpectedStatusException",
                        "NextWidgetPaymentRequiredException")
                .map(ERRORS::concat)
                .filter(loader::has)
                .toList();
    }

    private static PaymentRequiredException failed(String body) throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(402, body));
                FixtureClient client = Fixture.client(server)) {
            return assertThrows(
                    PaymentRequiredException.class, () -> client.widgets().nextWidget("porto"));
        }
    }

    /** What an application does, in classes of its own. */
    public static final class Program {
        private Program() {}

        public static AutoCloseable open(String url) {
            return FixtureClient.builder()
                    .apiKey(Fixture.KEY)
                    .baseUrl(java.net.URI.create(url))
                    .build();
        }

        public static void get(AutoCloseable client) {
            fail(() -> ((FixtureClient) client).widgets().getWidget("porto", "w1"));
        }

        public static void next(AutoCloseable client) {
            fail(() -> ((FixtureClient) client).widgets().nextWidget("porto"));
        }

        private static void fail(Runnable call) {
            try {
                call.run();
            } catch (RuntimeException e) {
                return;
            }
            throw new AssertionError("it did not fail");
        }
    }
}
