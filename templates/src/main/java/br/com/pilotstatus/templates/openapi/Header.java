package br.com.pilotstatus.templates.openapi;

import tools.jackson.databind.JsonNode;

/** A header of a response, or of a part of a form. */
public final class Header extends Value {

    Header(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    public String name() {
        return pointer().last();
    }

    /** Whether it says what a message holds, which its media type does: OpenAPI 3.1, Response Object and Encoding Object. */
    public boolean isContentType() {
        return name().equalsIgnoreCase("content-type");
    }
}
