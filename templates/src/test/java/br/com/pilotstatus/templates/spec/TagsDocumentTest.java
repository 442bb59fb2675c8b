package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TagsDocumentTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void eachTagHasOneOperationAndNothingRefersToAnything() {
        assertEquals(JSON.readTree("""
                {"openapi": "3.0.3", "info": {"title": "Pets", "version": "7"},
                 "paths": {
                   "/0": {"get": {"operationId": "operation1", "tags": ["Cats"], "responses": {"204": {"description": "None."}}}},
                   "/1": {"get": {"operationId": "operation2", "tags": ["Big dogs"], "responses": {"204": {"description": "None."}}}}},
                 "components": {"schemas": {"Any": {"type": "object", "properties": {"any": {"type": "string"}}}}}}"""), TagsDocument.of(JSON.readTree("""
                {"openapi": "3.1.0", "info": {"title": "Pets", "version": "7"},
                 "paths": {
                   "/cats/{id}": {"parameters": [{"$ref": "#/components/parameters/Id"}],
                     "get": {"operationId": "getCat", "tags": ["Cats", "All"]}, "put": {"operationId": "putCat", "tags": ["Cats"]}},
                   "/dogs": {"get": {"operationId": "listDogs", "tags": ["Big dogs"]}}}}""")));
    }
}
