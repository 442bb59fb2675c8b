package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HeldSecretsTest {

    private static final JsonNode ROOT = JsonMapper.shared().readTree("""
            {"components": {"schemas": {
              "Open": {"properties": {"a": {"$ref": "#/components/schemas/Circle"}}},
              "Circle": {"properties": {"open": {"$ref": "#/components/schemas/Open"}, "size": {"type": "integer"}}},
              "Deep": {"items": {"additionalProperties": {"$ref": "#/components/schemas/Part"}}},
              "Part": {"oneOf": [{"$ref": "#/components/schemas/Open"}, {"$ref": "#/components/schemas/Round"}]},
              "Round": {"allOf": [{"$ref": "#/components/schemas/Deep"}, {"properties": {"said": {"format": "password"}}}]},
              "ApiKey": {"properties": {"key": {"type": "string"}}},
              "Key": {"properties": {"key": {"type": "string"}}},
              "Alias": {"$ref": "#/components/schemas/ApiKey"}
            }}}""");

    @Test
    void whatIsFoundDoesNotDependOnWhatWasAskedBefore() {
        Map<String, Boolean> alone = new TreeMap<>();
        schemas().keySet().forEach(name -> alone.put(name, new HeldSecrets().areIn(reference(name))));
        HeldSecrets secrets = new HeldSecrets();
        Map<String, Boolean> together = new TreeMap<>();
        schemas().keySet().forEach(name -> together.put(name, secrets.areIn(reference(name))));

        assertEquals(
                "{Alias=true, ApiKey=true, Circle=false, Deep=true, Key=false, Open=false, Part=true, Round=true}",
                alone.toString());
        assertEquals(alone, together);
    }

    private static Map<String, Schema> schemas() {
        return Api.of(ROOT).schemas();
    }

    private static Schema reference(String name) {
        return Api.of(ROOT).reference(name);
    }
}
