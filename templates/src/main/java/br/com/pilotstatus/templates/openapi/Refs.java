package br.com.pilotstatus.templates.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads, writes and follows {@code $ref}: the one way to do so. */
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
    public static @Nullable JsonNode find(JsonNode root, @Nullable String ref) {
        Place place = place(root, ref);
        return place == null ? null : place.node();
    }

    /**
     * Returns where a reference leads; null if it leads nowhere in this document. A name that is percent-encoded itself may
     * be written as it is.
     */
    public static @Nullable Place place(JsonNode root, @Nullable String ref) {
        if (ref == null || !isInside(ref)) {
            return null;
        }
        Place place = Place.find(root, Pointer.parse("#" + pointer(ref)));
        return place != null || !ref.contains("%") ? place : Place.find(root, Pointer.parse(ref));
    }

    /** Tells whether a reference is a JSON pointer into its own document. */
    static boolean isInside(String ref) {
        return ref.equals("#") || ref.startsWith("#/");
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

    /** Returns what a reference leads to in the end; the node itself if it is none, missing if it leads nowhere, or in a circle. */
    public static JsonNode resolve(JsonNode root, JsonNode node) {
        JsonNode target = end(root, node);
        return target == null ? MissingNode.getInstance() : target;
    }

    /** Tells whether a reference leads back to one that it led to before. */
    public static boolean isCircular(JsonNode root, JsonNode node) {
        return end(root, node) == null;
    }

    private static @Nullable JsonNode end(JsonNode root, JsonNode node) {
        Set<String> followed = new HashSet<>();
        JsonNode target = node;
        for (String ref = of(node); ref != null; ref = of(target)) {
            if (!followed.add(ref)) {
                return null;
            }
            target = follow(root, target);
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
        Pointer place = Pointer.parse("#" + pointer(ref));
        return (place.parent() + "/").equals(SCHEMAS) ? place.last() : null;
    }

    /** Returns the text of a reference to a schema component. */
    public static String text(String component) {
        return text(Pointer.of("components", "schemas", component));
    }

    /** Returns the text of a reference to a place: what no URI may have is percent-encoded. */
    public static String text(Pointer place) {
        StringBuilder text = new StringBuilder("#");
        for (byte each : place.toString().substring(1).getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = each > ' ' && each < 0x7F && "\"#%<>[\\]^`{|}".indexOf(each) < 0;
            text.append(isPlain ? String.valueOf((char) each) : "%%%02X".formatted(each & 0xFF));
        }
        return text.toString();
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
