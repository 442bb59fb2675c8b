package br.com.pilotstatus.templates.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What holds content of some media types. */
abstract class Message extends Element {

    Message(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    public String description() {
        return text("description");
    }

    /** Its media types, preferred ones first, ranges such as {@code image/*} after what is in them. */
    public List<MediaType> content() {
        return MediaType.sorted(map("content", MediaType::new).values());
    }
}
