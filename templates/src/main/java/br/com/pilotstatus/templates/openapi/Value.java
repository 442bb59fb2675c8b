package br.com.pilotstatus.templates.openapi;

import tools.jackson.databind.JsonNode;

/** What has a schema, or content of some media type. */
abstract class Value extends Message {

    Value(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    public boolean isRequired() {
        return flag("required");
    }

    public boolean isDeprecated() {
        return flag("deprecated");
    }

    /** The schema; one that does not exist where there is none. */
    public Schema schema() {
        return new Schema(root, node().path("schema"), pointer().child("schema"));
    }
}
