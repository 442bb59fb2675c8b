package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.parameter.FieldStyles;
import br.com.pilotstatus.templates.parameter.ParameterStyle;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.Content;
import br.com.pilotstatus.templates.schema.Content.Kind;
import br.com.pilotstatus.templates.schema.EffectiveSpec;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Pointers;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A property of a form that is not plain text in fields of its name (OpenAPI 3.1, Encoding Object).
 *
 * @param literal   its name as a Java string literal
 * @param mediaType its media type as a Java string literal
 * @param isJson    whether it is JSON
 * @param wire      how it is written, where it has a style; else {@code null}
 */
public record FormField(String literal, String mediaType, boolean isJson, ParameterStyle wire) {

    /**
     * The properties of a form that are not plain text, nor files.
     *
     * @throws UnsupportedSpecException where one is to be written in a way that is not supported
     */
    static List<FormField> of(Content form, EffectiveSpec spec, Types types, String pointer) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        collect(spec.resolve(form.schema()), spec, properties, 0);
        List<FormField> fields = new ArrayList<>();
        FieldStyles styles = new FieldStyles(properties, form.encoding(), new ParameterTypes(spec, types));
        properties.forEach((name, schema) -> {
            JavaType type = types.of(schema);
            boolean structured = isStructured(type);
            JsonNode encoding = form.encoding().path(name);
            String at = pointer + Pointers.of("encoding", name).substring(1);
            if (form.kind() == Kind.FORM && FieldStyles.isStyled(encoding)) {
                ParameterStyle wire = styles.of(name, at);
                if (wire.clientStyle() != null) {
                    fields.add(new FormField(Text.literal(name), "", false, wire));
                }
                return;
            }
            refuseWhatIsNotSupported(encoding, structured, form.kind() == Kind.MULTIPART, spec, at);
            String declared = encoding.path("contentType").asString(structured ? "application/json" : "");
            boolean isJson = structured || Content.kindOf(declared) == Kind.JSON;
            if (isJson || !declared.isEmpty() && !type.name().contains("FilePart") && !declared.matches(".*[,*].*")) {
                fields.add(new FormField(Text.literal(name), Text.literal(declared), isJson, null));
            }
        });
        return fields;
    }

    /** What a client says of it when it describes the operation. */
    public String call() {
        return wire == null
                ? "partType(" + literal + ", " + mediaType + ")"
                : "field(" + literal + ", ParameterStyle." + wire.clientStyle() + ", " + wire.reserved() + ")";
    }

    boolean isStyled() {
        return wire != null;
    }

    /** What a server says of it, as an annotation; empty where it needs no telling. */
    String annotation() {
        return wire == null || !wire.isStyled()
                ? ""
                : "@StyledField(name = " + literal + ", style = " + wire.annotation() + ")";
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

    private static void refuseWhatIsNotSupported(
            JsonNode encoding, boolean structured, boolean multipart, EffectiveSpec spec, String pointer) {
        encoding.path("headers").properties().forEach(each -> {
            JsonNode header = spec.resolve(each.getValue());
            if (multipart
                    && header.path("required").asBoolean(false)
                    && !each.getKey().equalsIgnoreCase("Content-Type")) {
                throw new UnsupportedSpecException(
                        pointer + "/headers" + Pointers.of(each.getKey()).substring(1),
                        "a header that a part must have is not supported; make it optional by an overlay action, then it is left"
                                + " out");
            }
        });
        for (String word : List.of("style", "explode", "allowReserved")) {
            JsonNode said = encoding.path(word);
            boolean usual = said.isMissingNode()
                    || word.equals("allowReserved") && !said.asBoolean()
                    || !structured
                            && (word.equals("style") && said.asString().equals("form")
                                    || word.equals("explode") && said.asBoolean());
            if (!usual) {
                throw new UnsupportedSpecException(
                        pointer + "/" + word,
                        word + " " + said.asString() + " is not supported in"
                                + " multipart/form-data; leave it out by an overlay action, so that lists repeat the name and objects are JSON");
            }
        }
    }
}
