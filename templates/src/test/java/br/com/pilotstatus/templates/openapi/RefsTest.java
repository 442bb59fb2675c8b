package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RefsTest {

    private final ObjectNode root = JsonMapper.shared().createObjectNode();

    @Test
    void aChainOfReferencesIsFollowedToItsEndHoweverLong() {
        chain(1000).putObject("S1000").put("type", "string");

        Schema start = Api.of(root).schema("S0");

        assertEquals("{\"type\":\"string\"}", Refs.resolve(root, start.node()).toString());
        assertEquals("#/components/schemas/S1000", start.resolve().pointer().toString());
    }

    @Test
    void aCircleLeadsNowhere() {
        chain(3).set("S3", Refs.to("S1"));

        Schema start = Api.of(root).schema("S0");

        assertEquals(true, Refs.resolve(root, start.node()).isMissingNode());
        assertEquals(false, start.resolve().exists());
    }

    @Test
    void aNameIsWrittenAsAPointerHasItAndReadFromWhatAUriEscapes() {
        assertEquals("#/components/schemas/a~1b~0c", Refs.text("a/b~c"));
        assertEquals("a/b~c", Refs.component("#/components/schemas/a~1b~0c"));
        assertEquals("two words", Refs.component("#/components/schemas/two%20words"));
        assertEquals("", Refs.component("#/components/schemas/"));
        assertNull(Refs.component("#/components/schemas/a/properties"));
        assertNull(Refs.component("#/components/responses/a"));
        assertNull(Refs.component("other.json"));
    }

    private ObjectNode chain(int length) {
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        for (int i = 0; i < length; i++) {
            schemas.set("S" + i, Refs.to("S" + (i + 1)));
        }
        return schemas;
    }
}
