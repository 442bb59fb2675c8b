package br.com.pilotstatus.templates.openapi;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A response of an operation. */
public final class Response extends Message {

    /** Keyword of the note which exception is this response's own. */
    public static final String EXCEPTION = "x-exception";

    Response(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** Such as {@code 201}, {@code 4XX} or {@code default}. */
    public String status() {
        return pointer().last().replace('x', 'X');
    }

    /** Whether it is an error; what is declared for all other statuses is taken for one. */
    public boolean isError() {
        return status().matches("[45].*|default");
    }

    /** Simple name of the exception that is its own; empty where it has none. */
    public String exception() {
        return text(EXCEPTION);
    }

    /** Its headers by name; the one that only repeats the media type is left out, as OpenAPI says. */
    public Map<String, Header> headers() {
        Map<String, Header> found = map("headers", Header::new);
        found.values().removeIf(Header::isContentType);
        return found;
    }
}
