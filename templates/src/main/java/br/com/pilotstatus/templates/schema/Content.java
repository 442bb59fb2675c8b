package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.names.JavaNames;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One media type of a body.
 *
 * @param mediaType as the spec writes it
 * @param schema    what it holds; a missing node where the spec does not say
 * @param encoding  how its properties are written, for forms
 * @param kind      how it is read and written
 */
public record Content(String mediaType, JsonNode schema, JsonNode encoding, Kind kind) {

    /** From the one that is preferred to the one that says least. */
    public enum Kind {
        JSON,
        FORM,
        MULTIPART,
        TEXT,
        BINARY
    }

    /** The media types of a body, preferred ones first, ranges such as {@code image/*} after what is in them. */
    public static List<Content> of(JsonNode body, EffectiveSpec spec) {
        return body.path("content").properties().stream()
                .map(each -> of(each.getKey(), each.getValue(), spec))
                .sorted(Comparator.<Content, Kind>comparing(Content::kind).thenComparing(Content::isRange))
                .toList();
    }

    private static Content of(String mediaType, JsonNode content, EffectiveSpec spec) {
        JsonNode schema = content.path("schema");
        String essence = essence(mediaType);
        // Frameworks declare */* where they answer JSON; only bytes have no structure.
        boolean structured = essence.equals("*/*") && isStructured(spec.resolve(schema));
        return new Content(
                structured ? "application/json" : mediaType,
                schema,
                content.path("encoding"),
                structured ? Kind.JSON : kindOf(mediaType));
    }

    public static Kind kindOf(String mediaType) {
        String essence = essence(mediaType);
        if (essence.endsWith("/json") || essence.endsWith("+json")) {
            return Kind.JSON;
        }
        return switch (essence) {
            case "application/x-www-form-urlencoded" -> Kind.FORM;
            default ->
                essence.startsWith("multipart/")
                        ? Kind.MULTIPART
                        : essence.startsWith("text/") || essence.equals("application/xml") || essence.endsWith("+xml")
                                ? Kind.TEXT
                                : Kind.BINARY;
        };
    }

    private static boolean isStructured(JsonNode schema) {
        return Set.of("object", "array", "integer", "number", "boolean").contains(TypeKeyword.of(schema))
                || List.of("properties", "allOf", "oneOf", "anyOf", "enum").stream()
                        .anyMatch(schema::has);
    }

    /** Whether its properties are fields. */
    public boolean isForm() {
        return kind == Kind.FORM || essence(mediaType).equals("multipart/form-data");
    }

    /** Whether it stands for several media types. */
    public boolean isRange() {
        return essence(mediaType).endsWith("/*");
    }

    /** What tells it from other media types in a name, such as {@code OctetStream}, or {@code Image} for {@code image/*}. */
    public String label() {
        String essence = essence(mediaType);
        return switch (essence) {
            case "application/x-www-form-urlencoded" -> "Form";
            case "multipart/form-data" -> "Multipart";
            case "*/*" -> "Any";
            default ->
                JavaNames.typeName(isRange() ? essence.replaceFirst("/.*", "") : essence.replaceFirst(".*/", ""));
        };
    }

    private static String essence(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
