package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Knows media types and the examples that belong to them. */
public final class MediaTypes {

    private static final Set<MediaType.Kind> FORMS = EnumSet.of(MediaType.Kind.FORM, MediaType.Kind.MULTIPART);

    private MediaTypes() {}

    /** Tells whether bodies of this type are forms, in which everything but files and JSON is text. */
    public static boolean isForm(String name) {
        return FORMS.contains(MediaType.kindOf(name));
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

    /** Returns the values that a schema lists as its examples. */
    public static List<Example> listed(Document document, ObjectNode schema) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < schema.path("examples").size(); i++) {
            JsonNode list = schema.get("examples");
            examples.add(new Example(list.get(i), document.at(list).child(i)));
        }
        return examples;
    }
}
