package br.com.pilotstatus.templates.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads, writes and follows {@code $ref}: the one way to do so. */
public final class Refs {

    /** How many references are followed one after the other: more lead in a circle. */
    static final int DEEPEST = 100;

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
    public static @Nullable JsonNode find(JsonNode root, @Nullable String ref) {
        if (ref == null || !ref.equals("#") && !ref.startsWith("#/")) {
            return null;
        }
        JsonNode target = root.at(JsonPointer.compile(pointer(ref)));
        return target.isMissingNode() ? null : target;
    }

    /** Returns what a reference leads to, be it another reference; the node itself if it is none, missing if it leads nowhere. */
    public static JsonNode follow(JsonNode root, JsonNode node) {
        String ref = of(node);
        if (ref == null) {
            return node;
        }
        JsonNode target = find(root, ref);
        return target == null ? MissingNode.getInstance() : target;
    }

    /** Returns what a reference leads to in the end; the node itself if it is none, missing if it leads nowhere. */
    public static JsonNode resolve(JsonNode root, JsonNode node) {
        JsonNode target = node;
        for (int hops = 0; of(target) != null; hops++) {
            target = hops < DEEPEST ? follow(root, target) : MissingNode.getInstance();
        }
        return target;
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
        return name.indexOf('/') < 0 ? Pointer.unescape(name) : null;
    }

    /** Returns the text of a reference to a schema component. */
    public static String text(String component) {
        return SCHEMAS + Pointer.escape(component);
    }

    /** Returns a new reference to a schema component. */
    public static ObjectNode to(String component) {
        return toText(text(component));
    }

    /** Returns a new reference of this text. */
    static ObjectNode toText(String reference) {
        return JsonNodeFactory.instance.objectNode().put("$ref", reference);
    }
}
