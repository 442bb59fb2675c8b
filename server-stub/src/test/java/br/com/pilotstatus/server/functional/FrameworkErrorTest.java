package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.fixture.api.ShopApi;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.RunningServer;
import br.com.pilotstatus.server.testing.TestServer;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FrameworkErrorTest {

    @RegisterExtension
    static final RunningServer server = new RunningServer(new Bakery()::open);

    @Test
    void anUnknownPathIs404() {
        assertError(404, "There is nothing at this path.", server.send(RawRequest.get("/v1/cakes")));
        assertError(404, "There is nothing at this path.", server.send(RawRequest.get("/")));
    }

    @Test
    void aMethodThatThePathDoesNotTakeIs405WithAllow() {
        Reply reply = server.send(RawRequest.of("PATCH", "/v1/orders"));

        assertError(405, "This path does not take this method; the Allow header names those it takes.", reply);
        assertTrue(reply.header("Allow").contains("POST"), reply.head());
    }

    @Test
    void aMediaTypeThatIsNotMadeIs406() {
        assertError(
                406,
                "Nothing that the Accept header asks for can be sent; ask for application/json.",
                server.send(RawRequest.get("/v1/menu").header("Accept", "image/png")));
    }

    @Test
    void aMediaTypeThatIsNotReadIs415() {
        String message = "The body has a media type that is not read here; send application/json in UTF-8.";
        RawRequest bare = RawRequest.of("POST", "/v1/orders")
                .header("x-shop-key", Bakery.KEY)
                .body("{}");

        assertError(415, message, server.send(bare.header("Content-Type", "text/plain")));
        assertError(415, message, server.send(bare));
    }

    /** Jetty's own errors have no body but for GET, POST and HEAD. */
    @Test
    void whatTheServerItselfRefusesIsTheSameForEveryMethod() {
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE")) {
            for (String target : List.of("/v1/shops/%FF/orders", "/v1/%zz", "/v1/%00")) {
                assertError(
                        400,
                        "The request is not valid.",
                        server.send(RawRequest.of(method, target)
                                .header("Content-Type", "application/merge-patch+json")
                                .body("{\"\":\"\\u0001\"}")));
            }
        }
    }

    @Test
    void anOperationThatNobodyImplementedIs501() {
        try (TestServer empty = TestServer.with(Bakery.feature(), new ShopApi() {})) {
            assertError(501, "This operation is not implemented.", empty.send(RawRequest.get("/v1/menu")));
        }
    }

    @Test
    void headOfAnErrorHasItsStatusAndNoBody() {
        Reply reply = server.send(RawRequest.of("HEAD", "/v1/cakes"));

        assertEquals(404, reply.status());
        assertEquals("", reply.body());
    }

    @Test
    void aFilterThatRefusesWithoutABodyGetsOne() {
        ContainerRequestFilter forbidding =
                request -> request.abortWith(Response.status(403).build());
        try (TestServer strict = TestServer.with(Bakery.feature(), forbidding, new Bakery())) {
            assertError(403, "This is not allowed with these credentials.", strict.send(RawRequest.get("/v1/menu")));
        }
    }

    @Test
    void aFilterThatAnswers204IsNotTakenForANullResult() {
        ContainerRequestFilter content =
                request -> request.abortWith(Response.noContent().build());
        try (TestServer other = TestServer.with(Bakery.feature(), content, new Bakery())) {
            assertEquals(204, other.send(RawRequest.get("/v1/menu")).status());
        }
    }

    private static void assertError(int status, String message, Reply reply) {
        assertEquals(status, reply.status(), reply.head());
        assertEquals("application/json", reply.header("Content-Type"));
        assertEquals("{\"error\":\"" + message + "\"}", reply.body());
        assertEquals(List.of(String.valueOf(reply.content().length)), reply.headers("Content-Length"));
    }
}
