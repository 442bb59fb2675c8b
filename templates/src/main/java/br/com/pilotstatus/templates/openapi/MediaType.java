package br.com.pilotstatus.templates.openapi;

import br.com.pilotstatus.templates.names.JavaNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One media type of a body. */
public final class MediaType extends Element {

    /** The media type of a form without files. */
    public static final String FORM = "application/x-www-form-urlencoded";

    /** How it is read and written, from the one that is preferred to the one that says least. */
    public enum Kind {
        JSON,
        /** {@link MediaType#FORM}. */
        FORM,
        MULTIPART,
        TEXT,
        BINARY
    }

    /** Text by their registration, although their names do not begin with {@code text/}. */
    private static final Set<String> TEXTS = Set.of(
            "application/ecmascript",
            "application/graphql",
            "application/javascript",
            "application/jose",
            "application/jwt",
            "application/pem-certificate-chain",
            "application/sdp",
            "application/sparql-query",
            "application/sql",
            "application/toml",
            "application/x-javascript",
            "application/x-pem-file",
            "application/x-sh",
            "application/x-yaml",
            "application/xml",
            "application/xml-dtd",
            "application/yaml");

    private static final List<String> SUFFIXES_OF_TEXT = List.of("+jwt", "+xml", "+yaml");

    private static final Set<String> STRUCTURED = Set.of("object", "array", "integer", "number", "boolean");

    MediaType(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** Tells how bodies of a media type are read and written. */
    public static Kind kindOf(String name) {
        String essence = essence(name);
        if (essence.endsWith("/json") || essence.endsWith("+json")) {
            return Kind.JSON;
        }
        return essence.equals(FORM)
                ? Kind.FORM
                : essence.startsWith("multipart/") ? Kind.MULTIPART : isText(essence) ? Kind.TEXT : Kind.BINARY;
    }

    private static boolean isText(String essence) {
        return essence.startsWith("text/")
                || TEXTS.contains(essence)
                || SUFFIXES_OF_TEXT.stream().anyMatch(essence::endsWith);
    }

    /** Tells whether bodies of a media type are JSON: the one rule for it. */
    public static boolean isJson(String name) {
        return kindOf(name) == Kind.JSON;
    }

    /** Returns a media type without its parameters, in small letters. */
    public static String essence(String name) {
        return name.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** What tells a media type from others in a name, such as {@code OctetStream}. */
    public static String label(String name) {
        String essence = essence(name);
        return switch (essence) {
            case FORM -> "Form";
            case "multipart/form-data" -> "Multipart";
            case "*/*" -> "Any";
            default -> JavaNames.typeName(essence.replaceFirst(essence.endsWith("/*") ? "/.*" : ".*/", ""));
        };
    }

    static List<MediaType> sorted(Collection<MediaType> all) {
        return all.stream()
                .sorted(Comparator.comparing(MediaType::kind).thenComparing(MediaType::isRange))
                .toList();
    }

    /** What is sent: as the document writes it, but {@code application/json} where it allows everything and means JSON. */
    public String name() {
        return isAnythingStructured() ? "application/json" : pointer().last();
    }

    public Kind kind() {
        return isAnythingStructured() ? Kind.JSON : kindOf(pointer().last());
    }

    /** Frameworks declare {@code *}{@code /*} where they answer JSON; only bytes have no structure. */
    private boolean isAnythingStructured() {
        if (!essence(pointer().last()).equals("*/*")) {
            return false;
        }
        Schema schema = schema().resolve();
        return STRUCTURED.contains(schema.type())
                || schema.hasAny(
                        Set.of(Keyword.PROPERTIES, Keyword.ALL_OF, Keyword.ONE_OF, Keyword.ANY_OF, Keyword.ENUM));
    }

    /** Whether it stands for several media types. */
    public boolean isRange() {
        return essence(name()).endsWith("/*");
    }

    /** Whether its properties are fields. */
    public boolean isForm() {
        return kind() == Kind.FORM || essence(name()).equals("multipart/form-data");
    }

    /** What it holds; a schema that does not exist where the document does not say. */
    public Schema schema() {
        return new Schema(root, node().path("schema"), pointer().child("schema"));
    }

    /** How a property of a form is written; one that does not exist where the document does not say. */
    public Encoding encoding(String property) {
        return new Encoding(
                root, node().path("encoding").path(property), pointer().child("encoding", property));
    }
}
