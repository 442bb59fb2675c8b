package br.com.pilotstatus.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static Contract contract;

    @BeforeAll
    static void read() throws IOException {
        contract = Contract.of(Path.of("src/test/openapi/contract/pets-3.1.json"));
    }

    /** A POST that keeps the contract in every respect. */
    private static Exchange created() {
        return Exchange.of("POST", "/pets")
                .requestHeader("x-key", "k")
                .requestHeader("content-type", "application/json; charset=utf-8")
                .requestBody("{\"name\":\"Rex\",\"born\":\"2026-05-01T08:30:00Z\",\"tag\":null,\"kind\":\"dog\"}")
                .status(201)
                .responseHeader("Content-Type", "application/json")
                .responseHeader("X-Count", "3")
                .responseBody("{\"id\":1,\"name\":\"Rex\"}");
    }

    /** A GET that keeps the contract in every respect. */
    private static Exchange listed(String query) {
        return Exchange.of("GET", "/owners/o%2F1/pets" + query)
                .requestHeader("Authorization", "Bearer t")
                .responseHeader("Content-Type", "application/json")
                .responseBody("[{\"id\":1,\"name\":\"Rex\"}]");
    }

    private static void assertKept(Exchange exchange) {
        assertEquals(List.of(), contract.violations(exchange));
    }

    private static void assertBroken(Exchange exchange, String... violations) {
        List<String> expected = new ArrayList<>();
        for (String each : violations) {
            expected.add(exchange + ": " + each);
        }
        assertEquals(expected, contract.violations(exchange));
    }

    @Nested
    class Requests {

        @Test
        void aGoodOneIsNotMinded() {
            assertKept(created());
            assertKept(listed("?limit=100&tag=a&tag=b"));
            assertKept(created().requestBody("{\"name\":\"Rex\",\"unknown\":[1]}"));
        }

        @Test
        void anUnknownPathIsSaid() {
            assertBroken(Exchange.of("GET", "/cats"), "the path is not declared");
            assertBroken(Exchange.of("GET", "/owners/a/b/pets"), "the path is not declared");
        }

        @Test
        void anUnknownMethodIsSaid() {
            assertBroken(Exchange.of("PATCH", "/pets"), "the path does not declare the method");
        }

        @Test
        void aConcretePathWinsOverATemplate() {
            assertKept(Exchange.of("GET", "/owners/me/pets").status(204));
        }

        @Test
        void aRequiredParameterMustBeThere() {
            assertBroken(Exchange.of("DELETE", "/pets/7").status(204), "query parameter why is required and absent");
        }

        @Test
        void parametersAreJudgedByTheirType() {
            assertBroken(listed("?limit=0"), "query parameter limit: must have a minimum value of 1");
            assertBroken(listed("?limit=many"), "query parameter limit: string found, integer expected");
            assertBroken(listed("?limit=1&limit=2"), "query parameter limit is given 2 times");
            assertBroken(
                    listed("?tag=a&tag=b&tag=c"),
                    "query parameter tag: must have at most 2 items but found 3");
            assertBroken(
                    Exchange.of("DELETE", "/pets/x?why=age").status(204),
                    "path parameter petId: string found, integer expected");
        }

        @Test
        void headersAndCookiesAreParametersToo() {
            assertBroken(
                    listed("").requestHeader("X-Trace", "123456789"),
                    "header parameter x-trace: must be at most 8 characters long");
            assertKept(listed("").requestHeader("Cookie", "a=b; visit=12"));
            assertBroken(
                    listed("").requestHeader("Cookie", "a=b; visit=x"),
                    "cookie parameter visit: string found, integer expected");
        }

        @Test
        void aRequiredBodyMustBeThere() {
            assertBroken(created().requestBody(null), "the request body is required and absent");
        }

        @Test
        void aBodyIsJudgedByItsSchema() {
            assertBroken(
                    created().requestBody("{\"born\":\"yesterday\",\"tag\":5,\"kind\":\"cow\"}"),
                    "the request body at /born: does not match the date-time pattern must be a valid RFC 3339"
                            + " date-time",
                    "the request body at /tag: integer found, [string, null] expected",
                    "the request body at /kind: does not have a value in the enumeration [\"dog\", \"cat\"]",
                    "the request body: required property 'name' not found");
        }

        @Test
        void aBodyThatIsNotStrictJsonIsSaid() {
            for (String broken : List.of("{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":\"a\"} x", "{oops")) {
                List<String> violations = contract.violations(created().requestBody(broken));
                assertEquals(1, violations.size(), violations::toString);
                assertEquals(
                        "POST /pets -> 201: the request body is not JSON", violations.get(0).split(": ")[0] + ": "
                                + violations.get(0).split(": ")[1]);
            }
        }

        @Test
        void anotherMediaTypeIsSaid() {
            Exchange xml = Exchange.of("POST", "/pets")
                    .requestHeader("x-key", "k")
                    .requestHeader("Content-Type", "text/xml")
                    .requestBody("<pet/>");
            assertEquals(
                    List.of(xml + ": the request body has the Content-Type text/xml, declared is [application/json]"),
                    contract.requestViolations(xml));
        }

        @Test
        void aBodyWhereNoneIsDeclaredIsSaid() {
            assertBroken(listed("").requestBody("{}"), "the request has a body, declared is none");
        }
    }

    @Nested
    class Security {

        private static final String NONE = "the request satisfies none of the security alternatives ";

        @Test
        void theDocumentsRequirementHoldsWhereAnOperationHasNone() {
            assertBroken(
                    Exchange.of("GET", "/owners/7/pets")
                            .responseHeader("Content-Type", "application/json")
                            .responseBody("[]"),
                    NONE + "[[key], [token]]");
            assertKept(listed(""));
        }

        @Test
        void aBlankOrDoubledCredentialIsNone() {
            Exchange refused = Exchange.of("GET", "/owners/7/pets")
                    .responseHeader("Content-Type", "application/json")
                    .responseBody("[]");
            assertBroken(refused.requestHeader("x-key", " "), NONE + "[[key], [token]]");
            assertBroken(
                    refused.requestHeader("x-key", "a").requestHeader("x-key", "b"), NONE + "[[key], [token]]");
        }

        @Test
        void allSchemesOfAnAlternativeAreWanted() {
            Exchange put = Exchange.of("PUT", "/pets/7").status(204);
            assertBroken(put.requestHeader("x-key", "k"), NONE + "[[key, session]]");
            assertKept(put.requestHeader("x-key", "k").requestHeader("Cookie", "sid=1"));
        }

        @Test
        void anEmptyRequirementOrAlternativeWantsNothing() {
            assertKept(Exchange.of("GET", "/owners/me/pets").status(204));
            assertKept(Exchange.of("DELETE", "/pets/7?why=age").status(204));
        }
    }

    @Nested
    class Responses {

        @Test
        void anUndeclaredStatusIsSaid() {
            assertBroken(created().status(202), "the status 202 is not declared; declared are [201, 4XX]");
        }

        @Test
        void aRangeAndADefaultDeclareTheirStatuses() {
            assertKept(created().status(404).responseBody("{\"error\":\"no\"}"));
            assertKept(Exchange.of("DELETE", "/pets/7?why=age")
                    .status(503)
                    .responseHeader("Content-Type", "application/json")
                    .responseBody("{\"error\":\"later\"}"));
            assertBroken(
                    created().status(422).responseBody("{\"error\":5}"),
                    "the response body at /error: integer found, string expected");
        }

        @Test
        void aBodyIsJudgedByItsSchema() {
            assertBroken(
                    created().responseBody("{\"id\":\"1\",\"name\":\"Rex\"}"),
                    "the response body at /id: string found, integer expected");
            assertBroken(
                    created().responseBody("{\"id\":1}"),
                    "the response body: required property 'name' not found");
        }

        @Test
        void anErrorPageInHtmlIsSaid() {
            Exchange page = Exchange.of("POST", "/pets")
                    .status(400)
                    .responseHeader("Content-Type", "text/html")
                    .responseBody("<html>");
            assertEquals(
                    List.of(page + ": the response body has the Content-Type text/html,"
                            + " declared is [application/json]"),
                    contract.responseViolations(page));
        }

        @Test
        void anEmptyBodyIsSaid() {
            assertBroken(created().responseBody(""), "the response has no body, declared is [application/json]");
        }

        @Test
        void aBodyWhereNoneIsDeclaredIsSaid() {
            assertBroken(
                    Exchange.of("GET", "/owners/me/pets").status(204).responseBody("{}"),
                    "the response has a body, declared is none");
        }

        @Test
        void aMissingContentTypeIsSaid() {
            Exchange bare = created();
            assertBroken(
                    new Exchange(bare.method(), bare.target(), bare.requestHeaders(), bare.requestBody(), 201,
                            java.util.Map.of("x-count", List.of("1")), bare.responseBody()),
                    "the response body has no Content-Type");
        }

        @Test
        void declaredHeadersAreWanted() {
            Exchange bare = created();
            assertBroken(
                    new Exchange(bare.method(), bare.target(), bare.requestHeaders(), bare.requestBody(), 201,
                            java.util.Map.of("Content-Type", List.of("application/json")), bare.responseBody()),
                    "the response header x-count is required and absent");
            assertBroken(
                    created().responseHeader("x-count", "4"), "the response header x-count is given 2 times");
        }

        @Test
        void headHasNoBody() {
            Exchange head = Exchange.of("HEAD", "/owners/7/pets").requestHeader("x-key", "k");
            assertKept(head);
            assertBroken(head.responseBody("[]"), "the response has a body, declared is none");
        }

        @Test
        void contentWithoutASchemaMustStillBeJson() {
            Exchange free = Exchange.of("GET", "/free").responseHeader("Content-Type", "application/json");
            assertKept(free.responseBody("[1,{}]"));
            assertEquals(1, contract.violations(free.responseBody("[1,")).size());
        }
    }

    @Nested
    class Version30 {

        @Test
        void nullableLetsNullIn() {
            Contract old = Contract.of("""
                    {"openapi":"3.0.3","paths":{"/a":{"get":{"responses":{"200":{"description":"",
                     "content":{"application/json":{"schema":{"type":"object","properties":{
                       "yes":{"type":"string","nullable":true},"no":{"type":"string"},
                       "above":{"type":"integer","minimum":0,"exclusiveMinimum":true}}}}}}}}}}}""");
            Exchange answer = Exchange.of("GET", "/a").responseHeader("Content-Type", "application/json");

            assertEquals(List.of(), old.violations(answer.responseBody("{\"yes\":null,\"no\":\"\",\"above\":1}")));
            assertEquals(
                    List.of(
                            "GET /a -> 200: the response body at /no: null found, string expected",
                            "GET /a -> 200: the response body at /above: must have a minimum value of 0"),
                    old.violations(answer.responseBody("{\"yes\":null,\"no\":null,\"above\":0}")));
        }
    }
}
