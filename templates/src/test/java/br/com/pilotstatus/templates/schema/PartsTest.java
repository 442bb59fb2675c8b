package br.com.pilotstatus.templates.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PartsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EffectiveSpec spec = EffectiveSpec.of(json("""
            {"components": {"schemas": {"Age": {"type": "integer", "minimum": 1, "maximum": 9, "description": "Years."}}}}"""));

    @Test
    void ofLimitsOfSeveralPartsTheNarrowestCounts() {
        assertEquals(json("""
                {"type": "integer", "minimum": 2, "maximum": 9, "description": "Months."}"""), Parts.merged(json("""
                {"allOf": [{"$ref": "#/components/schemas/Age"}, {"minimum": 2}, {"minimum": 0, "maximum": 10.5}],
                 "description": "Months."}"""), spec));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
