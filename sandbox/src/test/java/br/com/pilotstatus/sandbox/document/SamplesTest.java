package br.com.pilotstatus.sandbox.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is answered where nobody behaves. */
class SamplesTest {

    @Test
    void anExampleIsAnsweredAsItIs() throws IOException {
        assertEquals("{\"a\":[1,null]}", body("{\"example\": {\"a\": [1, null]}}"));
        assertEquals("[3]", body("{\"examples\": {\"x\": {\"value\": [3]}}}"));
    }

    @Test
    void whatAnExampleLacksOfTheSchemaIsNullWhereThatIsAllowedAndElseMade() throws IOException {
        assertEquals(
                "[{\"id\":\"n_1\",\"inner\":{\"x\":1,\"y\":\"text\"},\"note\":null,\"sum\":null,\"state\":\"OPEN\"}]",
                body("""
                        {"example": [{"id": "n_1", "inner": {"x": 1}}],
                         "schema": {"type": "array", "items": {"type": "object",
                           "required": ["id", "note", "sum", "state"],
                           "properties": {
                             "id": {"type": "string"},
                             "inner": {"required": ["y"], "properties": {"y": {"type": "string"}}},
                             "note": {"type": ["string", "null"]},
                             "sum": {"anyOf": [{"type": "number"}, {"type": "null"}]},
                             "state": {"type": "string", "enum": ["OPEN", "CLOSE"]},
                             "more": {"type": "string"}}}}}"""));
    }

    @Test
    void aSchemaWithoutAnExampleGivesAValueThatFits() throws IOException {
        assertEquals(
                "{\"at\":\"2026-06-20T10:00:00.000Z\",\"count\":5,\"ok\":true,\"list\":[\"ab\"],\"phone\":\"+5511999999999\","
                        + "\"one\":{\"kind\":\"B\",\"b\":1},\"free\":{}}",
                body("""
                        {"schema": {"type": "object", "properties": {
                          "at": {"type": "string", "format": "date-time"},
                          "count": {"type": "integer", "minimum": 5},
                          "ok": {"type": "boolean"},
                          "list": {"type": "array", "items": {"type": "string", "maxLength": 2, "example": "ab"}},
                          "phone": {"type": "string", "pattern": "^\\\\+"},
                          "one": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/B"}],
                                  "discriminator": {"propertyName": "kind"}},
                          "free": {}}}}"""));
    }

    @Test
    void aSchemaThatContainsItselfEnds() throws IOException {
        String made = body("{\"schema\": {\"$ref\": \"#/components/schemas/Tree\"}}");

        assertEquals(6, made.split("name", -1).length - 1, made);
    }

    @Test
    void theSuccessIsTheMostConcreteOne() throws IOException {
        assertEquals(
                201,
                answer("\"default\": {}, \"2XX\": {}, \"201\": {}, \"400\": {}").status());
        assertEquals(200, answer("\"default\": {}, \"400\": {}").status());
        assertEquals(
                "op declares no success",
                assertThrows(IllegalStateException.class, () -> answer("\"400\": {}"))
                        .getMessage());
    }

    @Test
    void headersOfKeysAreKnown() throws IOException {
        assertEquals(
                Set.of("authorization", "cookie", "proxy-authorization", "x-key"),
                Document.of(
                                new ObjectMapper()
                                        .readTree(
                                                "{\"components\":{\"securitySchemes\":{\"k\":{\"in\":\"header\",\"name\":\"X-Key\"}}}}"))
                        .credentialHeaders());
    }

    private static String body(String media) throws IOException {
        return answer("\"200\": {\"content\": {\"application/json\": " + media + "}}")
                .body()
                .toString();
    }

    private static Answer answer(String responses) throws IOException {
        String document =
                "{\"paths\": {\"/x\": {\"get\": {\"operationId\": \"op\", \"responses\": {" + responses + "}}}},"
                        + " \"components\": {\"schemas\": {"
                        + "\"B\": {\"type\": \"object\", \"properties\": {\"kind\": {\"type\": \"string\"}, \"b\": {\"type\": \"integer\"}}},"
                        + "\"Tree\": {\"type\": \"object\", \"required\": [\"name\"], \"properties\": {"
                        + "\"name\": {\"type\": \"string\"}, \"below\": {\"$ref\": \"#/components/schemas/Tree\"}}}}}}";
        return Document.of(new ObjectMapper().readTree(document))
                .operation("op")
                .success();
    }
}
