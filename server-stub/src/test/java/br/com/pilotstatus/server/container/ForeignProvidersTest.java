package br.com.pilotstatus.server.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.container.Containers.Hosted;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody's provider outranks ours, in whatever order they are registered. */
@ParameterizedClass
@MethodSource("containers")
class ForeignProvidersTest {

    private static final String LOGGED =
            "\\{\"error\":\"Something went wrong here, not in the request; it is logged with the id [0-9a-f-]{36}\\.\"}";

    private static Hosted host;

    @Parameter
    private List<String> where;

    static Stream<List<String>> containers() {
        return Containers.ALL.stream()
                .flatMap(
                        each -> Stream.of(List.of(each, "bakery after others"), List.of(each, "bakery before others")));
    }

    @BeforeParameterizedClassInvocation
    static void start(List<String> where) {
        host = Containers.lend(where.get(0), where.get(1));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        host.close();
    }

    @Test
    void requestsAndResultsAreOurs() {
        Reply created = Bakery.order(Bakery.ORDER).send(host.port());
        assertEquals(201, created.status(), created.body());
        assertEquals(
                "{\"id\":\"6f1c1a52-3a0e-4b9e-9d6f-0d3d6a7f0c11\",\"customer\":\"Rosa\",\"size\":\"large\","
                        + "\"lines\":[{\"product\":\"rye-loaf\",\"quantity\":2}],\"delivery\":{\"street\":"
                        + "\"Mill Lane 4\",\"postcode\":\"90210\",\"at\":\"2026-05-01T08:30:00Z\"}}",
                created.body());
        assertEquals(
                "{\"error\":\"The oven is full\",\"code\":\"OVEN_FULL\"}",
                Bakery.order(Bakery.ORDER.replace("Rosa", "Nobody"))
                        .send(host.port())
                        .body());
        assertEquals(
                "[\"porto\"]",
                RawRequest.get("/v1/shops/porto/search/rye")
                        .header("x-shop-key", Bakery.KEY)
                        .send(host.port())
                        .body());
    }

    @Test
    void errorsAreOurs() {
        assertReply(
                401,
                "{\"error\":\"Credentials are missing or are not accepted.\"}",
                RawRequest.post("/v1/orders", Bakery.ORDER).send(host.port()));
        assertReply(
                400,
                "{\"error\":\"The request is not valid: body is not valid JSON in UTF-8: line 1, column 2.\"}",
                Bakery.order("{").send(host.port()));
    }

    /** Only Jersey tells what was thrown; elsewhere the status that a mapper made of it stays, if it is declared. */
    @Test
    void whatAnImplementationThrowsIsA500WithoutDetail() {
        String other = "{\"error\":\"The request is not valid.\"}";
        for (String thrown : List.of("throws validation", "throws state", "throws error", "throws checked")) {
            Reply reply = Bakery.order(Bakery.ORDER.replace("Rosa", thrown)).send(host.port());
            boolean told = where.get(0).startsWith("Jersey");
            assertTrue(told ? reply.body().matches(LOGGED) : reply.body().equals(other), thrown + reply.body());
            assertEquals(told ? 500 : 400, reply.status(), thrown);
            assertEquals("application/json", reply.header("Content-Type"));
            assertEquals(told ? List.of() : List.of("foreign"), reply.headers("x-foreign"));
        }
    }

    @Test
    void aThrownStatusThatIsDeclaredIsTheDocumentsErrorWithoutItsEntity() {
        assertReply(
                409,
                "{\"error\":\"Conflict.\"}",
                Bakery.order(Bakery.ORDER.replace("Rosa", "throws 409")).send(host.port()));
        assertReply(
                409,
                "{\"error\":\"Conflict.\"}",
                Bakery.order(Bakery.ORDER.replace("Rosa", "throws 409 with an entity"))
                        .send(host.port()));
    }

    @Test
    void aThrownStatusThatIsUndeclaredOrNoErrorIsA500() {
        for (String thrown : List.of("throws 410", "throws 410 with an entity", "throws 303", "throws 200")) {
            Reply reply = Bakery.order(Bakery.ORDER.replace("Rosa", thrown)).send(host.port());
            assertTrue(reply.body().matches(LOGGED), thrown + ": " + reply.body());
            assertEquals(500, reply.status(), thrown);
            assertEquals(List.of(), reply.headers("Location"));
        }
    }

    private static void assertReply(int status, String body, Reply reply) {
        assertEquals(body, reply.body());
        assertEquals(status, reply.status());
        assertEquals("application/json", reply.header("Content-Type"));
    }
}
