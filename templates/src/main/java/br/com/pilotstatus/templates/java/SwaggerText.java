package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Swagger v3 annotations as source. */
final class SwaggerText {

    private SwaggerText() {}

    static List<String> schema(Schema schema, boolean required) {
        List<String> members = new ArrayList<>();
        String description = schema.text(Keyword.DESCRIPTION);
        if (!description.isEmpty()) {
            members.add("description = " + Text.documentation(description));
        }
        JsonNode example = schema.get(Keyword.EXAMPLE);
        if (example.isValueNode()) {
            members.add("example = " + Text.documentation(example.asString()));
        }
        if (required) {
            members.add("requiredMode = Schema.RequiredMode.REQUIRED");
        }
        return members.isEmpty() ? List.of() : Wrapped.stacked(4, "@Schema(", members, ")");
    }
}
