package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.templates.schema.Packages;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a document says of how well something is known is told to readers. */
class KnownTest {

    private static final JavaApi API = JavaApi.of(JsonMapper.builder().build().readTree("""
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "x-error-model": "Cat", "paths": {
              "/cats": {"get": {"operationId": "listCats", "tags": ["Cats"], "summary": "List cats",
                "x-evidence": "pages and SDK 1", "x-scope": "number", "x-permission": "cats:read",
                "parameters": [{"name": "age", "in": "query", "description": "In years", "x-evidence": "SDK 1",
                  "schema": {"type": "integer"}}],
                "responses": {"204": {"description": "d"}}}}},
             "components": {"schemas": {
               "Cat": {"type": "object", "description": "A cat.", "x-evidence": "pages", "properties": {
                 "name": {"type": "string", "description": "Its name.", "x-evidence": "SDK 1"},
                 "mother": {"$ref": "#/components/schemas/Cat"}}}}}}
            """), Packages.under("known"));

    @Test
    void anOperationSaysWhereItIsKnownFromAndWhatAKeyMustBe() {
        assertEquals(
                List.of(" List cats.", "", " <p>Known from: pages and SDK 1. Key: number. Permission: cats:read."),
                method().javadoc());
    }

    @Test
    void aParameterSaysItInItsDescription() {
        assertEquals(
                "In years. Known from: SDK 1; may be null, then it is not sent",
                method().parameters().get(0).clientDoc());
    }

    @Test
    void aModelAndAPropertySayItOfThemselvesAndNotOfWhatTheyReferTo() {
        ModelClass cat = API.models().get("Cat");
        assertEquals(List.of(" A cat.", "", " <p>Known from: pages."), cat.javadoc());
        assertEquals(
                List.of(" Its name.", "", " <p>Known from: SDK 1."),
                cat.properties().get(0).javadoc());
        assertEquals(List.of(" A cat."), cat.properties().get(1).javadoc());
    }

    private static ApiMethod method() {
        return API.apis().get(0).methods().get(0).method();
    }
}
