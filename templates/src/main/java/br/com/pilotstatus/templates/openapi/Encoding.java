package br.com.pilotstatus.templates.openapi;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How a property of a form is written (OpenAPI 3.1, Encoding Object). */
public final class Encoding extends Element {

    /** Keywords that make a field be written as a query parameter is. */
    public static final List<String> STYLE = List.of("style", "explode", "allowReserved");

    Encoding(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** The media type of the part; empty where it is left to the schema. */
    public String contentType() {
        return text("contentType");
    }

    /** Whether it says any of {@link #STYLE}, so that the property is no part of a media type. */
    public boolean isStyled() {
        return STYLE.stream().anyMatch(this::says);
    }

    /** What it says under one of {@link #STYLE}; a missing node where it says nothing. */
    public JsonNode word(String style) {
        return node().path(style);
    }

    public String style() {
        return node().path("style").asString("form");
    }

    /** Whether a list or object is written as one name for each of its elements; the default is that of its style. */
    public boolean isExploded() {
        return node().path("explode").asBoolean(style().equals("form"));
    }

    public boolean allowsReserved() {
        return flag("allowReserved");
    }

    /** The headers of the part. */
    public Map<String, Header> headers() {
        return map("headers", Header::new);
    }
}
