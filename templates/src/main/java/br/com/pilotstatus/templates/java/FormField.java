package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Encoding;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.MediaType.Kind;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.parameter.FieldStyles;
import br.com.pilotstatus.templates.parameter.ParameterSerialization;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A property of a form that is not plain text in fields of its name (OpenAPI 3.1, Encoding Object).
 *
 * @param literal   its name as a Java string literal
 * @param mediaType its media type as a Java string literal
 * @param isJson    whether it is JSON
 * @param wire      how it is written, where it has a style; else {@code null}
 */
public record FormField(
        String literal,
        String mediaType,
        boolean isJson,
        @Nullable ParameterSerialization wire) {

    /**
     * The properties of a form that are not plain text, nor files.
     *
     * @throws UnsupportedSpecException where one is to be written in a way that is not supported
     */
    static List<FormField> of(MediaType form, Types types) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        collect(form.schema().resolve(), properties, new HashSet<>());
        List<FormField> fields = new ArrayList<>();
        FieldStyles styles = new FieldStyles(properties, form, new ParameterTypes(types));
        properties.forEach((name, schema) -> {
            JavaType type = types.of(schema);
            boolean structured = isStructured(type);
            Encoding encoding = form.encoding(name);
            if (form.kind() == Kind.FORM && encoding.isStyled()) {
                ParameterSerialization wire = styles.of(name);
                if (wire.clientStyle() != null) {
                    fields.add(new FormField(Text.literal(name), "", false, wire));
                }
                return;
            }
            refuseWhatIsNotSupported(encoding, structured, form.kind() == Kind.MULTIPART);
            String declared =
                    structured && encoding.contentType().isEmpty() ? "application/json" : encoding.contentType();
            boolean isJson = structured || MediaType.isJson(declared);
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
                : "field(" + literal + ", " + wire.clientStyle() + ", " + wire.reserved() + ")";
    }

    /** What a server says of it, as an annotation; empty where it needs no telling. */
    String annotation() {
        return wire == null || !wire.isStyled()
                ? ""
                : "@StyledField(name = " + literal + ", style = " + wire.annotation() + ")";
    }

    private static void collect(Schema schema, Map<String, Schema> properties, Set<Schema> around) {
        if (around.add(schema)) {
            schema.list(Keyword.ALL_OF).forEach(part -> collect(part.resolve(), properties, around));
            properties.putAll(schema.map(Keyword.PROPERTIES));
            around.remove(schema);
        }
    }

    /** A list gives a field for each element, so that what counts is the element. */
    private static boolean isStructured(JavaType type) {
        String element = type.name().replaceFirst("^List<(.*)>$", "$1");
        return type.kind() == JavaType.Kind.MODEL || type.cascades() || element.contains("<");
    }

    private static void refuseWhatIsNotSupported(Encoding encoding, boolean structured, boolean multipart) {
        encoding.headers().values().forEach(header -> {
            if (multipart && header.isRequired() && !header.isContentType()) {
                throw new UnsupportedSpecException(
                        header.pointer(),
                        "a header that a part must have is not supported; make it optional by an overlay action, then it is left"
                                + " out");
            }
        });
        for (String word : Encoding.STYLE) {
            JsonNode said = encoding.word(word);
            boolean usual = said.isMissingNode()
                    || word.equals("allowReserved") && !said.asBoolean()
                    || !structured
                            && (word.equals("style") && said.asString().equals("form")
                                    || word.equals("explode") && said.asBoolean());
            if (!usual) {
                throw new UnsupportedSpecException(
                        encoding.pointer().child(word),
                        word + " " + said.asString() + " is not supported in"
                                + " multipart/form-data; leave it out by an overlay action, so that lists repeat the name and objects are JSON");
            }
        }
    }
}
