package br.com.pilotstatus.server.contract;

import static br.com.pilotstatus.server.contract.Pets.CONTRACT;
import static br.com.pilotstatus.server.contract.Pets.assertBroken;
import static br.com.pilotstatus.server.contract.Pets.assertKept;
import static br.com.pilotstatus.server.contract.Pets.created;
import static br.com.pilotstatus.server.contract.Pets.listed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractRequestTest {

    @Test
    void aValidRequestHasNoViolations() {
        assertKept(created());
        assertKept(listed("?limit=100&tag=a&tag=b"));
        assertKept(created().requestBody("{\"name\":\"Rex\",\"unknown\":[1]}"));
    }

    @Test
    void anUnknownPathIsReported() {
        assertBroken(Exchange.of("GET", "/cats"), "the path is not declared");
        assertBroken(Exchange.of("GET", "/owners/a/b/pets"), "the path is not declared");
    }

    @Test
    void anUnknownMethodIsReported() {
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
    void parametersAreCheckedByTheirType() {
        assertBroken(listed("?limit=0"), "query parameter limit: must have a minimum value of 1");
        assertBroken(listed("?limit=many"), "query parameter limit: string found, integer expected");
        assertBroken(listed("?limit=1&limit=2"), "query parameter limit is given 2 times");
        assertBroken(listed("?tag=a&tag=b&tag=c"), "query parameter tag: must have at most 2 items but found 3");
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
    void aBodyIsCheckedByItsSchema() {
        assertBroken(
                created().requestBody("{\"born\":\"yesterday\",\"tag\":5,\"kind\":\"cow\"}"),
                "the request body at /born: does not match the date-time pattern must be a valid RFC 3339"
                        + " date-time",
                "the request body at /tag: integer found, [string, null] expected",
                "the request body at /kind: does not have a value in the enumeration [\"dog\", \"cat\"]",
                "the request body: required property 'name' not found");
    }

    @Test
    void aBodyThatIsNotStrictJsonIsReported() {
        for (String broken : List.of("{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":\"a\"} x", "{oops")) {
            List<String> violations = CONTRACT.violations(created().requestBody(broken));
            assertEquals(1, violations.size(), violations::toString);
            assertEquals(
                    "POST /pets -> 201: the request body is not JSON",
                    violations.get(0).split(": ")[0] + ": " + violations.get(0).split(": ")[1]);
        }
    }

    @Test
    void anotherMediaTypeIsReported() {
        Exchange xml = Exchange.of("POST", "/pets")
                .requestHeader("x-key", "k")
                .requestHeader("Content-Type", "text/xml")
                .requestBody("<pet/>");
        assertEquals(
                List.of(xml + ": the request body has the Content-Type text/xml, declared is [application/json]"),
                CONTRACT.requestViolations(xml));
    }

    @Test
    void aBodyWhereNoneIsDeclaredIsReported() {
        assertBroken(listed("").requestBody("{}"), "the request has a body, declared is none");
    }
}
