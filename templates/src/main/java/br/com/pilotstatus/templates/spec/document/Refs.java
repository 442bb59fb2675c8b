package br.com.pilotstatus.templates.spec.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes {@code $ref}. */
public final class Refs {

    private static final String SCHEMAS = "#/components/schemas/";

    private Refs() {}

    /** Returns the reference that an object is, or null if it is none. */
    public static @Nullable String of(JsonNode node) {
        return node instanceof ObjectNode object
                        && object.get("$ref") != null
                        && object.get("$ref").isString()
                ? object.get("$ref").stringValue()
                : null;
    }

    /** Returns what a reference leads to; null if it leads nowhere in this document. */
    public static @Nullable JsonNode find(ObjectNode root, @Nullable String ref) {
        if (ref == null || !ref.equals("#") && !ref.startsWith("#/")) {
            return null;
        }
        JsonNode target = root.at(JsonPointer.compile(pointer(ref)));
        return target.isMissingNode() ? null : target;
    }

    /** Returns the JSON pointer of a reference into this document. */
    public static String pointer(String ref) {
        try {
            return URLDecoder.decode(ref.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ref.substring(1);
        }
    }

    /** Returns the name of the schema component that a reference leads to; null if it leads elsewhere. */
    public static @Nullable String component(@Nullable String ref) {
        if (ref == null || !ref.startsWith(SCHEMAS)) {
            return null;
        }
        String name = pointer(ref).substring(SCHEMAS.length() - 1);
        return name.indexOf('/') < 0 ? name.replace("~1", "/").replace("~0", "~") : null;
    }

    /** Returns the text of a reference to a schema component. */
    public static String text(String component) {
        return SCHEMAS + component;
    }

    /** Returns a new reference to a schema component. */
    public static ObjectNode to(String component) {
        return JsonNodeFactory.instance.objectNode().put("$ref", text(component));
    }
}
