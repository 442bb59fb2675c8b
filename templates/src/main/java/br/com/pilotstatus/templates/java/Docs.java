package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.TypeKeyword;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the Javadoc of generated members says. */
final class Docs {

    private Docs() {}

    static List<String> property(JsonNode schema, JsonNode resolved, String jsonName) {
        String description = SwaggerText.description(schema, resolved);
        List<String> lines = new ArrayList<>(
                description.isEmpty()
                        ? List.of(undescribed(resolved, jsonName))
                        : Text.javadoc(Text.sentence(description)));
        JsonNode fallback = schema.has("default") ? schema.get("default") : resolved.get("default");
        if (fallback != null) {
            lines.add("");
            lines.addAll(Text.javadoc("Default on the server: " + fallback + "."));
        }
        return lines;
    }

    /** Where the document says nothing: its name in JSON and what it is there. */
    private static String undescribed(JsonNode resolved, String jsonName) {
        String type = TypeKeyword.of(resolved);
        String format = resolved.path("format").asString("");
        return " The property {@code " + Text.javadocLine(jsonName) + "} in JSON: "
                + (type.isEmpty() ? "any value" : Text.javadocLine(type + (format.isEmpty() ? "" : ", " + format)))
                + ".";
    }

    /** What stands beside a reference holds as much as what stands in its target. */
    static boolean isDeprecated(JsonNode schema, JsonNode resolved) {
        return schema.path("deprecated").asBoolean(false)
                || resolved.path("deprecated").asBoolean(false);
    }

    static List<String> component(String name, JsonNode schema) {
        String description =
                schema.path("description").asString(schema.path("title").asString(""));
        return Text.javadoc(description.isEmpty() ? "The model " + name + "." : Text.sentence(description));
    }

    static List<String> union(String name, JsonNode schema, String discriminator) {
        List<String> lines = new ArrayList<>(component(name, schema));
        lines.add("");
        List<String> more = Text.javadoc("A union: "
                + (discriminator == null
                        ? "its form tells what a value is."
                        : "the property " + discriminator + " tells what an object is."));
        lines.add(" <p>" + more.get(0).strip());
        lines.addAll(more.subList(1, more.size()));
        return lines;
    }

    static List<String> operation(JsonNode operation, String method, String path) {
        String summary = operation.path("summary").asString("");
        String description = operation.path("description").asString("");
        List<String> lines = new ArrayList<>(Text.javadoc(
                Text.sentence(summary.isEmpty() ? method.toUpperCase(java.util.Locale.ROOT) + " " + path : summary)));
        if (!description.isBlank() && !description.equals(summary)) {
            lines.add("");
            List<String> more = Text.javadoc(Text.sentence(description));
            lines.add(" <p>" + more.get(0).strip());
            lines.addAll(more.subList(1, more.size()));
        }
        return lines;
    }
}
