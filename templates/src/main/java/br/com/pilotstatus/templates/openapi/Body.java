package br.com.pilotstatus.templates.openapi;

import tools.jackson.databind.JsonNode;

/** The body of a request. */
public final class Body extends Message {

    Body(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    public boolean isRequired() {
        return flag("required");
    }
}
