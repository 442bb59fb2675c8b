package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.fixture.api.FixtureFeature;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.ProbeImplementations;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.RunningServer;
import br.com.pilotstatus.server.testing.ServerLog;
import br.com.pilotstatus.server.testing.TestServer;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuthenticationTest {

    private static final String REFUSED = "{\"error\":\"Credentials are missing or are not accepted.\"}";
    private static final String MENU = "/v1/menu";
    private static final String HOURS = "/v1/opening-hours";
    private static final String ORDERS = "/v1/shops/mill/orders?page=0";
    private static final String REFUND = "/v1/orders/" + Bakery.ID + "/refund";

    private final Bakery bakery = new Bakery();

    @RegisterExtension
    final RunningServer server = new RunningServer(bakery::open);

    @Test
    void anyAlternativeIsEnough() {
        assertEquals(200, get(ORDERS, "x-shop-key", Bakery.KEY).status());
        assertEquals(200, get(ORDERS, "Authorization", "Bearer " + Bakery.TOKEN).status());
        assertEquals(200, get(ORDERS, "authorization", "bearer " + Bakery.TOKEN).status());
    }

    @Test
    void aGoodAlternativeIsEnoughBesideABadOne() {
        Reply reply = server.send(
                RawRequest.get(ORDERS).header("x-shop-key", "wrong").header("Authorization", "Bearer " + Bakery.TOKEN));

        assertEquals(200, reply.status());
    }

    @Test
    void whateverIsWrongTheResponseIsTheSame() {
        List<Reply> replies = List.of(
                server.send(RawRequest.get(ORDERS)),
                get(ORDERS, "x-shop-key", ""),
                get(ORDERS, "x-shop-key", "wrong"),
                get(ORDERS, "x-shop-key", Bakery.KEY + "x"),
                get(ORDERS, "x-shop-key", Bakery.TOKEN),
                get(ORDERS, "x-manager", Bakery.MANAGER),
                get(ORDERS, "Authorization", "Basic " + Bakery.TOKEN),
                get(ORDERS, "Authorization", Bakery.TOKEN),
                server.send(
                        RawRequest.get(ORDERS).header("x-shop-key", Bakery.KEY).header("x-shop-key", Bakery.KEY)));

        for (Reply reply : replies) {
            assertEquals(401, reply.status(), reply.head());
            assertEquals(REFUSED, reply.body());
            assertEquals("application/json", reply.header("Content-Type"));
            assertEquals(List.of("ApiKey name=\"x-shop-key\"", "Bearer"), reply.headers("WWW-Authenticate"));
        }
        assertEquals(List.of(), bakery.calls());
    }

    @Test
    void allSchemesOfAnAlternativeAreWanted() {
        assertEquals(401, put(REFUND, Bakery.KEY).status());
        assertEquals(401, put(REFUND + "?manager=" + Bakery.MANAGER, "wrong").status());
        assertEquals(401, put(REFUND + "?manager=wrong", Bakery.KEY).status());
        assertEquals(
                401,
                put(REFUND + "?manager=" + Bakery.MANAGER + "&manager=x", Bakery.KEY)
                        .status());
        assertEquals(List.of(), bakery.calls());

        assertEquals(404, put(REFUND + "?manager=" + Bakery.MANAGER, Bakery.KEY).status());
        assertEquals(List.of("refundOrder by shopKey of the shop with body: false"), bakery.calls());
    }

    @Test
    void anOperationWithoutSecurityAsksForNothing() {
        assertEquals(200, server.send(RawRequest.get(MENU)).status());
        assertEquals(200, get(MENU, "x-shop-key", "wrong").status());
    }

    @Test
    void anAnonymousAlternativeLetsInOnlyThosePresentingNothing() {
        assertEquals(
                "{\"opens\":\"06:00\",\"known\":false}",
                server.send(RawRequest.get(HOURS)).body());
        assertEquals(
                "{\"opens\":\"06:00\",\"known\":true}",
                get(HOURS, "x-shop-key", Bakery.KEY).body());
        assertEquals(REFUSED, get(HOURS, "x-shop-key", "wrong").body());
    }

    @Test
    void credentialsAreLookedAtBeforeTheBody() {
        assertEquals(401, server.send(RawRequest.post("/v1/orders", "{broken")).status());
        assertEquals(
                401,
                server.send(RawRequest.of("PUT", "/v1/orders/no-uuid/refund")).status());
    }

    @Test
    void aThrowingAuthenticatorRefusesWithAnIdAndNoDetail() {
        for (Throwable each : List.of(
                new IllegalStateException("vault-sentinel"),
                new StackOverflowError("vault-sentinel"),
                new WebApplicationException("vault-sentinel", Response.ok().build()))) {
            Reply reply = authenticatedBy(each);
            assertEquals(500, reply.status());
            assertFalse(reply.body().contains("vault-sentinel"), reply.body());
            assertTrue(reply.body().contains("it is logged with the id"), reply.body());
        }
    }

    @Test
    void anAuthenticatorMaySayThatItIsAway() {
        Reply reply = authenticatedBy(new ServiceUnavailableException(30L));

        assertEquals(503, reply.status());
        assertEquals("30", reply.header("Retry-After"));
        assertEquals("{\"error\":\"The service is not available now; try again later.\"}", reply.body());
    }

    @Test
    void theAuthenticatorGetsEachCredentialWithSchemeAndOperation() {
        List<String> asked = new ArrayList<>();
        FixtureFeature feature = new FixtureFeature((credential, operation) -> {
            asked.add(operation + " " + credential.scheme() + " "
                    + credential.value().equals("a b"));
            return () -> "somebody";
        });
        try (TestServer other = TestServer.with(
                feature, ProbeImplementations.implementation(a -> ProbeImplementations.result(204, null)))) {
            assertEquals(
                    204,
                    other.send(RawRequest.get("/probe/secret?manager=a%20b").header("x-shop-key", "a b"))
                            .status());
        }

        assertEquals(List.of("secret shopKey true", "secret managerKey true"), asked);
    }

    @Test
    void aSchemeThatTheSpecDoesNotKnowNeverOpens() {
        try (ServerLog log = new ServerLog();
                TestServer other =
                        ProbeImplementations.responding(arguments -> ProbeImplementations.result(204, null))) {
            assertEquals(
                    500, other.send(RawRequest.get("/probe/unknown-scheme")).status());
            assertTrue(log.text().contains("neverDeclared is not declared"), log.text());
        }
    }

    @Test
    void noKeyIsLogged() {
        try (ServerLog log = new ServerLog()) {
            get(ORDERS, "x-shop-key", "wrong-sentinel");
            get(ORDERS, "x-shop-key", Bakery.KEY);
            assertEquals("", log.text());
        }
    }

    private Reply get(String target, String header, String value) {
        return server.send(RawRequest.get(target).header(header, value));
    }

    private Reply put(String target, String key) {
        return server.send(RawRequest.of("PUT", target).header("x-shop-key", key));
    }

    private static Reply authenticatedBy(Throwable thrown) {
        FixtureFeature feature = new FixtureFeature((credential, operation) -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        });
        try (ServerLog log = new ServerLog();
                TestServer other = TestServer.with(feature, new Bakery())) {
            Reply reply = other.send(RawRequest.get(ORDERS).header("x-shop-key", "key-sentinel"));
            assertFalse(log.text().contains("key-sentinel"), log.text());
            return reply;
        }
    }
}
