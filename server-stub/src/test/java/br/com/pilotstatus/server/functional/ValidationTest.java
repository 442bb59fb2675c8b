package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.ProbeImplementations;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.Reply;
import br.com.pilotstatus.server.testing.RunningServer;
import br.com.pilotstatus.server.testing.TestServer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ValidationTest {

    private final Bakery bakery = new Bakery();

    @RegisterExtension
    final RunningServer server = new RunningServer(bakery::open);

    @Test
    void everythingMissingIsNamedAtOnce() {
        assertRefused(
                Bakery.order("{}"),
                "customer is required; delivery is required; doorCode is required; lines is required;"
                        + " phone is required; size is required");
    }

    @Test
    void constraintsOfNestedObjectsAreNamedByJsonPath() {
        assertRefused(
                Bakery.order("""
                        {"customer":"R","phone":"12","size":"large","doorCode":"abc",
                         "lines":[{"product":"rye-loaf","quantity":1},{"product":"Rye","quantity":100}],
                         "delivery":{"street":"Mill Lane","postcode":"9021"}}"""),
                "customer must have 2 to 40 characters; delivery.postcode must match ^[0-9]{5}$;"
                        + " doorCode must have at least 4 characters; lines[1].product must match ^[a-z-]+$;"
                        + " lines[1].quantity must be at most 99; phone must match ^\\\\+?[0-9]{8,}$");
    }

    @Test
    void charactersAreCountedAsJsonSchemaCountsThem() {
        assertEquals(
                201,
                server.send(Bakery.order(Bakery.ORDER.replace("Rosa", "😀".repeat(40))))
                        .status());
        bakery.calls().clear();
        assertRefused(Bakery.order(Bakery.ORDER.replace("Rosa", "😀")), "customer must have 2 to 40 characters");
    }

    @Test
    void anArrayHasItsOwnConstraints() {
        assertRefused(Bakery.order(Bakery.ORDER.replaceFirst("\\[.*]", "[]")), "lines must have 1 to 20 items");
    }

    @Test
    void valuesOfTheWrongTypeAreNamedAtOnceWithWhatIsExpected() {
        assertRefused(
                Bakery.order("""
                        {"customer":5,"phone":true,"size":1,"lines":{"a":1},"delivery":[1],
                         "gift":"true","doorCode":["s"],"note":{"a":1}}"""),
                "customer must be a string; delivery must be an object; doorCode must be a string;"
                        + " gift must be true or false; lines must be an array; note must be a string;"
                        + " phone must be a string; size must be small or large");
    }

    @Test
    void wrongTypesAndViolatedConstraintsAreNamedTogether() {
        assertRefused(
                Bakery.order(Bakery.ORDER
                        .replace("\"Rosa\"", "1.5")
                        .replace("\"quantity\":2", "\"quantity\":\"2\"")
                        .replace("90210", "nowhere")),
                "customer must be a string; delivery.postcode must match ^[0-9]{5}$;"
                        + " lines[0].quantity must be an integer of 32 bits");
    }

    @Test
    void integersAreNeitherTextNorFractionsNorTooLarge() {
        for (String wrong : List.of("\"2\"", "2.5", "2e-1", "2147483648", "1e999999999", "true", "[2]", "{}", "\"\"")) {
            assertRefused(
                    Bakery.order(Bakery.ORDER.replace("\"quantity\":2", "\"quantity\":" + wrong)),
                    "lines[0].quantity must be an integer of 32 bits");
        }
    }

    @Test
    void instantsAreTextWithAnOffset() {
        for (String wrong : List.of(
                "1777624200",
                "\"yesterday\"",
                "\"2026-05-01\"",
                "\"2026-05-01T08:30:00\"",
                "[2026,5,1]",
                "\"\"",
                "true",
                "{}")) {
            assertRefused(
                    Bakery.order(Bakery.ORDER.replace("\"2026-05-01T08:30:00Z\"", wrong)),
                    "delivery.at must be a date and time as in 2026-01-31T12:00:00Z");
        }
    }

    /** RFC 3339 has offsets of up to 23:59; Java's own end at 18:00. */
    @Test
    void anOffsetThatJavaDoesNotHaveIsRefusedAsSuch() {
        for (String far :
                List.of("2026-05-01T08:30:00+21:40", "2026-05-01T08:30:00.5-18:01", "2026-05-01t08:30:00+23:59")) {
            assertRefused(
                    Bakery.order(Bakery.ORDER.replace("2026-05-01T08:30:00Z", far)),
                    "delivery.at must be a date and time with an offset of at most 18:00");
        }
        assertRefused(
                Bakery.order(Bakery.ORDER.replace("2026-05-01T08:30:00Z", "2026-05-01T08:30:00+24:00")),
                "delivery.at must be a date and time as in 2026-01-31T12:00:00Z");
        assertEquals(
                201,
                server.send(Bakery.order(Bakery.ORDER.replace("2026-05-01T08:30:00Z", "2026-05-01T08:30:00+18:00")))
                        .status());
        try (TestServer probe =
                ProbeImplementations.responding(arguments -> ProbeImplementations.result(200, "called"))) {
            assertEquals(
                    "{\"error\":\"The request is not valid: query parameter at must be a date and time with an offset of"
                            + " at most 18:00.\"}",
                    probe.send(RawRequest.get("/probe/words?at=2026-05-01T08:30:00%2B21:40"))
                            .body());
        }
    }

    @Test
    void objectsAreNotMadeOfScalars() {
        for (String wrong : List.of("\"\"", "\"x\"", "1", "1.5", "false", "[]", "[{}]")) {
            assertRefused(Bakery.order(wrong), "body must be an object");
            assertRefused(
                    Bakery.order(Bakery.ORDER.replaceFirst("\"delivery\":\\{[^}]*}", "\"delivery\":" + wrong)),
                    "delivery must be an object");
        }
    }

    @Test
    void arraysAreNotMadeOfSingleValues() {
        for (String wrong : List.of("\"\"", "\"x\"", "1", "true", "{}")) {
            assertRefused(Bakery.order(Bakery.ORDER.replaceFirst("\\[.*]", wrong)), "lines must be an array");
        }
    }

    @Test
    void parametersAreNamedByTheirPlaceAllAtOnce() {
        assertRefused(
                RawRequest.get("/v1/shops/" + "a".repeat(21) + "/orders?limit=101")
                        .header("x-shop-key", Bakery.KEY)
                        .header("x-trace", "123456789"),
                "header x-trace must have at most 8 characters; path parameter shop must have at most 20 characters;"
                        + " query parameter limit must be at most 100; query parameter page is required");
    }

    @Test
    void unreadableParametersSayWhatIsExpected() {
        for (String wrong : List.of("abc", "", "1.5", "%201", "+1", "%2B1", "99999999999999999999", "%D9%A1", "0x1")) {
            assertRefused(
                    RawRequest.get("/v1/shops/mill/orders?page=" + wrong).header("x-shop-key", Bakery.KEY),
                    "query parameter page must be an integer of 64 bits");
        }
        assertRefused(
                RawRequest.of("DELETE", "/v1/orders/1-1-1-1-1").header("x-shop-key", Bakery.KEY),
                "path parameter orderId must be a UUID");
    }

    @Test
    void aWholeNumberMayBeWrittenWithAFractionOrAnExponent() {
        for (String written : List.of("7", "7.0", "7e0", "0.7E1")) {
            Reply reply = server.send(
                    RawRequest.get("/v1/shops/mill/orders?page=" + written).header("x-shop-key", Bakery.KEY));
            assertEquals(200, reply.status(), written + ": " + reply.body());
        }
    }

    @Test
    void parametersAndBodyAreNamedTogether() {
        assertRefused(
                RawRequest.of("PUT", "/v1/orders/7/refund?manager=" + Bakery.MANAGER)
                        .header("x-shop-key", Bakery.KEY)
                        .header("Content-Type", "application/json")
                        .body("{\"reason\":\"" + "x".repeat(201) + "\"}"),
                "path parameter orderId must be a UUID; reason must have at most 200 characters");
    }

    @Test
    void parametersAreReadIntoTheirTypes() {
        try (TestServer probe = ProbeImplementations.responding(
                arguments -> ProbeImplementations.result(200, Arrays.asList(arguments)))) {
            Reply reply = probe.send(RawRequest.get("/probe/words?at=2026-05-01T08:30:00%2B02:00&day=2026-05-01&id="
                            + Bakery.ID + "&uri=a%3Ab&amount=1.50&yes=false&n=1&n=2")
                    .header("Cookie", "visit=12"));
            assertEquals(
                    "[\"2026-05-01T08:30:00+02:00\",\"2026-05-01\",\"" + Bakery.ID
                            + "\",\"a:b\",1.50,false,[1,2],3,12]",
                    reply.body());
        }
    }

    @Test
    void parametersOfEveryTypeAreReadStrictly() {
        try (TestServer probe =
                ProbeImplementations.responding(arguments -> ProbeImplementations.result(200, "called"))) {
            assertEquals(
                    "{\"error\":\"The request is not valid: cookie visit must be an integer of 64 bits;"
                            + " query parameter amount must be a number;"
                            + " query parameter at must be a date and time as in 2026-01-31T12:00:00Z;"
                            + " query parameter day must be a date as in 2026-01-31;"
                            + " query parameter id must be a UUID;"
                            + " query parameter n must be an integer of 32 bits;"
                            + " query parameter uri must be a URI;"
                            + " query parameter yes must be true or false.\"}",
                    probe.send(RawRequest.get("/probe/words?at=now&day=1&id=1&uri=%5E&amount=1,5&yes=TRUE&n=1&n=x")
                                    .header("Cookie", "visit=x"))
                            .body());
            assertEquals(
                    "{\"error\":\"The request is not valid: query parameter n must have at most 2 items.\"}",
                    probe.send(RawRequest.get("/probe/words?n=1&n=2&n=3")).body());
        }
    }

    @Test
    void anArrayAtTheTopIsValidatedToo() {
        try (TestServer probe =
                ProbeImplementations.responding(arguments -> ProbeImplementations.result(200, "called"))) {
            assertEquals(
                    "{\"error\":\"The request is not valid: body must have at most 2 items;"
                            + " body[0].product is required; body[1] is required;"
                            + " body[2].quantity must be at least 1.\"}",
                    probe.send(RawRequest.post("/probe/list", """
                            [{"quantity":1},null,{"product":"x","quantity":0}]""")).body());
        }
    }

    @Test
    void aLongListOfProblemsIsCut() {
        String line = "{\"product\":\"X\",\"quantity\":0},";
        String lines = "[" + line.repeat(1_000) + "{}]";
        Reply reply = server.send(Bakery.order(Bakery.ORDER.replaceFirst("\\[.*]", lines)));

        assertEquals(400, reply.status());
        assertTrue(reply.body().endsWith("; and 1953 more.\"}"), reply.body());
    }

    private void assertRefused(RawRequest request, String problems) {
        Reply reply = server.send(request);
        assertEquals("{\"error\":\"The request is not valid: " + problems + ".\"}", reply.body());
        assertEquals(400, reply.status());
        assertEquals(List.of(), bakery.calls());
    }
}
