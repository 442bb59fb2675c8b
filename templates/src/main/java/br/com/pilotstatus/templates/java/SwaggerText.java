package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.schema.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Swagger v3 annotations as source. */
final class SwaggerText {

    private SwaggerText() {}

    static List<String> schema(JsonNode schema, JsonNode resolved, boolean required) {
        List<String> members = new ArrayList<>();
        String description = description(schema, resolved);
        if (!description.isEmpty()) {
            members.add("description = " + Text.literal(description));
        }
        JsonNode example = resolved.get("example");
        if (example != null && example.isValueNode()) {
            members.add("example = " + Text.literal(example.asString()));
        }
        if (required) {
            members.add("requiredMode = Schema.RequiredMode.REQUIRED");
        }
        return members.isEmpty() ? List.of() : Wrapped.stacked(4, "@Schema(", members, ")");
    }

    /** A reference's own description outranks that of its target. */
    static String description(JsonNode schema, JsonNode resolved) {
        return schema.path("description").asString(resolved.path("description").asString(""));
    }
}
