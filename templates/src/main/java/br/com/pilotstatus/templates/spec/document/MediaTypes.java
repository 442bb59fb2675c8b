package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.json.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Knows media types and the examples that belong to them. */
public final class MediaTypes {

    private static final Pattern JSON = Pattern.compile("(application/json|[^/]+/[^/;]+\\+json)\\s*(;.*)?");

    private MediaTypes() {}

    /** Tells whether bodies of this type are JSON. */
    public static boolean isJson(String name) {
        return JSON.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Tells whether bodies of this type are forms, in which everything but files and JSON is text. */
    public static boolean isForm(String name) {
        return name.matches("(?i)(multipart/|application/x-www-form-urlencoded).*");
    }

    /**
     * One whole-body example.
     *
     * @param at where the value was written
     */
    public record Example(JsonNode value, Source at) {}

    /** Returns the whole-body examples of a media type, those that are references too. */
    public static List<Example> examples(Document document, ObjectNode mediaType) {
        List<Example> examples = new ArrayList<>();
        if (mediaType.get("example") != null) {
            examples.add(new Example(mediaType.get("example"), document.at(mediaType, "example")));
        }
        for (JsonNode named : mediaType.path("examples")) {
            ObjectNode example = document.resolve(named);
            if (example != null && example.get("value") != null) {
                examples.add(new Example(example.get("value"), document.at(example, "value")));
            }
        }
        return examples;
    }
}
