package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.ir.Content.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A property of a form whose media type is not plain text (OpenAPI 3.1, Encoding Object).
 *
 * @param literal   its name as a Java string literal
 * @param mediaType its media type as a Java string literal
 * @param isJson    whether it is JSON
 */
public record FormField(String literal, String mediaType, boolean isJson) {

    /**
     * The properties of a form that are not plain text, nor files.
     *
     * @throws UnsupportedSpecException where one is to be written in a way that is not supported
     */
    static List<FormField> of(Content form, EffectiveSpec spec, Types types, String pointer) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        collect(spec.resolve(form.schema()), spec, properties, 0);
        List<FormField> fields = new ArrayList<>();
        properties.forEach((name, schema) -> {
            JavaType type = types.of(schema);
            boolean structured = isStructured(type);
            JsonNode encoding = form.encoding().path(name);
            refuseWhatIsNotSupported(encoding, structured, pointer + Pointers.of("encoding", name).substring(1));
            String declared = encoding.path("contentType").asString(structured ? "application/json" : "");
            boolean isJson = structured || Content.kindOf(declared) == Kind.JSON;
            if (isJson || !declared.isEmpty() && !type.name().contains("FilePart") && !declared.matches(".*[,*].*")) {
                fields.add(new FormField(Text.literal(name), Text.literal(declared), isJson));
            }
        });
        return fields;
    }

    private static void collect(JsonNode schema, EffectiveSpec spec, Map<String, JsonNode> properties, int depth) {
        for (JsonNode part : schema.path("allOf").values()) {
            if (depth < 20) {
                collect(spec.resolve(part), spec, properties, depth + 1);
            }
        }
        schema.path("properties").properties().forEach(each -> properties.put(each.getKey(), each.getValue()));
    }

    /** A list gives a field for each element, so that what counts is the element. */
    private static boolean isStructured(JavaType type) {
        String element = type.name().replaceFirst("^List<(.*)>$", "$1");
        return type.kind() == JavaType.Kind.MODEL || type.cascades() || element.contains("<");
    }

    private static void refuseWhatIsNotSupported(JsonNode encoding, boolean structured, String pointer) {
        if (!encoding.path("headers").isEmpty()) {
            throw new UnsupportedSpecException(pointer + "/headers",
                    "headers of parts are not supported; remove them by an overlay action");
        }
        for (String word : List.of("style", "explode", "allowReserved")) {
            JsonNode said = encoding.path(word);
            boolean usual = said.isMissingNode() || word.equals("allowReserved") && !said.asBoolean()
                    || !structured && (word.equals("style") && said.asString().equals("form")
                            || word.equals("explode") && said.asBoolean());
            if (!usual) {
                throw new UnsupportedSpecException(pointer + "/" + word, word + " " + said.asString() + " is not supported in"
                        + " a form; leave it out by an overlay action, so that lists repeat the name and objects are JSON");
            }
        }
    }
}
