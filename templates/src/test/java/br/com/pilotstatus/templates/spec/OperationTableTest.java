package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OperationTableTest {

    @Test
    void everyOperationHasARowThatSaysWhereItIsKnownFrom() {
        assertEquals("""
                # Operations of cats.json

                "Key" is what a key must be for, "not stated" what no source says.

                | operation | method and path | key | permission | known from | unknown |
                |---|---|---|---|---|---|
                | `client.cats().listCats` | `GET /cats` | number | `cats:read` | pages | errors; a \\| b |
                | `client.cats().addCat` | `POST /cats` |  |  | received |  |
                | `client.dogs().getDog` | `GET /dogs/{id}` | none |  | pages |  |

                3 operations, known from: pages 2, received 1.
                """, table("""
                {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {
                  "/cats": {
                    "get": {"operationId": "listCats", "tags": ["Cats"], "x-scope": "number", "x-permission": "cats:read",
                      "x-evidence": "pages", "x-unknown": ["errors", "a | b"], "responses": {"204": {"description": "d"}}},
                    "post": {"operationId": "addCat", "tags": ["Cats"], "responses": {"204": {"description": "d"}}}},
                  "/dogs/{id}": {"get": {"operationId": "getDog", "tags": ["Dogs"], "x-scope": "none", "x-evidence": "pages",
                    "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                    "responses": {"204": {"description": "d"}}}}}}
                """));
    }

    @Test
    void aDocumentThatSaysNothingOfEvidenceIsOnlyCounted() {
        assertEquals("""
                | `client.default_().root` | `GET /` |  |  | received |  |

                1 operation.
                """, table("""
                {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {
                  "/": {"get": {"operationId": "root", "responses": {"204": {"description": "d"}}}}}}
                """).replaceFirst("(?s).*---\\|\\n", ""));
    }

    private static String table(String document) {
        Effective effective = Effective.of(Inputs.of("cats.json", document.getBytes(StandardCharsets.UTF_8)));
        return OperationTable.markdown(effective.root(), Generable.check(effective.document()), "cats.json");
    }
}
