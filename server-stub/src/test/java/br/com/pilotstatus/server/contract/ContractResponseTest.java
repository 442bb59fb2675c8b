package br.com.pilotstatus.server.contract;

import static br.com.pilotstatus.server.contract.Pets.CONTRACT;
import static br.com.pilotstatus.server.contract.Pets.assertBroken;
import static br.com.pilotstatus.server.contract.Pets.assertKept;
import static br.com.pilotstatus.server.contract.Pets.created;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractResponseTest {

    @Test
    void anUndeclaredStatusIsReported() {
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
    void aStatusThatXErrorsKnowsIsDeclaredAndHasAnObject() {
        Exchange busy = Exchange.of("GET", "/free").status(503).responseHeader("Content-Type", "application/json");
        assertKept(busy.responseBody("{\"error\":\"later\"}"));
        assertBroken(busy.responseBody("[]"), "the response body is no object");
        assertBroken(busy.responseBody("<html>"), "the response body is no JSON");
        assertBroken(Exchange.of("GET", "/free").status(502), "the status 502 is not declared; declared are [200]");
    }

    @Test
    void aBodyIsCheckedByItsSchema() {
        assertBroken(
                created().responseBody("{\"id\":\"1\",\"name\":\"Rex\"}"),
                "the response body at /id: string found, integer expected");
        assertBroken(created().responseBody("{\"id\":1}"), "the response body: required property 'name' not found");
    }

    @Test
    void anErrorPageInHtmlIsReported() {
        Exchange page = Exchange.of("POST", "/pets")
                .status(400)
                .responseHeader("Content-Type", "text/html")
                .responseBody("<html>");
        assertEquals(
                List.of(page + ": the response body has the Content-Type text/html,"
                        + " declared is [application/json]"),
                CONTRACT.responseViolations(page));
    }

    @Test
    void anEmptyBodyIsReported() {
        assertBroken(created().responseBody(""), "the response has no body, declared is [application/json]");
    }

    @Test
    void aBodyWhereNoneIsDeclaredIsReported() {
        assertBroken(
                Exchange.of("GET", "/owners/me/pets").status(204).responseBody("{}"),
                "the response has a body, declared is none");
    }

    @Test
    void aMissingContentTypeIsReported() {
        assertBroken(created().withoutResponseHeader("Content-Type"), "the response body has no Content-Type");
    }

    @Test
    void declaredHeadersAreWanted() {
        assertBroken(created().withoutResponseHeader("x-count"), "the response header x-count is required and absent");
        assertBroken(created().responseHeader("x-count", "4"), "the response header x-count is given 2 times");
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
        assertEquals(1, CONTRACT.violations(free.responseBody("[1,")).size());
    }
}
