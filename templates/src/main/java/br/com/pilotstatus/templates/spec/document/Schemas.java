package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.openapi.Inside;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Knows the parts of a schema. */
public final class Schemas {

    /** Marks what the document shows by example only. */
    public static final String INFERRED = Keyword.INFERRED.key();

    /** Keywords whose schemas are alternatives. */
    public static final List<String> CHOICES = List.of(Keyword.ONE_OF.key(), Keyword.ANY_OF.key());

    /** Keywords whose schemas are parts or alternatives. */
    public static final List<String> COMPOSITIONS =
            List.of(Keyword.ALL_OF.key(), Keyword.ONE_OF.key(), Keyword.ANY_OF.key());

    private static final List<Keyword> NESTING = Keyword.where(keyword -> keyword.inside() != Inside.NOTHING);
    private static final List<Keyword> DESCRIBING = Keyword.where(Keyword::describesValues);
    private static final Set<Keyword> OF_THE_PLACE =
            EnumSet.of(Keyword.DEPRECATED, Keyword.READ_ONLY, Keyword.WRITE_ONLY);

    private Schemas() {}

    /** Tells whether a schema says what its values look like. */
    public static boolean says(JsonNode schema) {
        return DESCRIBING.stream().anyMatch(keyword -> schema.has(keyword.key()));
    }

    /** Tells whether a keyword says nothing about what values there may be, a default aside. */
    public static boolean isAnnotation(String key) {
        Keyword keyword = Keyword.of(key);
        return key.startsWith("x-") || keyword != null && (keyword.isDocumentation() || OF_THE_PLACE.contains(keyword));
    }

    /** Returns the places of the schemas directly inside a schema, in a fixed order. */
    public static List<Slot> children(ObjectNode schema) {
        return children(schema, NESTING);
    }

    /** Returns the places of the schemas that are under some keywords of a schema, in the order of these. */
    public static List<Slot> children(ObjectNode schema, List<Keyword> keywords) {
        List<Slot> slots = new ArrayList<>();
        for (Keyword keyword : said(schema, keywords)) {
            JsonNode inside = schema.path(keyword.key());
            if (keyword.inside() == Inside.SCHEMA && inside.isObject()) {
                slots.add(new Slot(schema, keyword.key()));
            } else if (keyword.inside() == Inside.MAP && inside.isObject()) {
                inside.propertyNames().forEach(name -> slots.add(new Slot(inside, name)));
            } else if (keyword.inside() == Inside.LIST && inside.isArray()) {
                for (int i = 0; i < inside.size(); i++) {
                    slots.add(new Slot(inside, String.valueOf(i)));
                }
            }
        }
        return slots;
    }

    /** Those of some keywords that a schema says: it says few, and every step of the compiler asks every schema. */
    private static List<Keyword> said(ObjectNode schema, List<Keyword> keywords) {
        List<Keyword> said = new ArrayList<>(0);
        for (String key : schema.propertyNames()) {
            Keyword keyword = Keyword.of(key);
            if (keyword != null && keyword.inside() != Inside.NOTHING && keywords.contains(keyword)) {
                said.add(keyword);
            }
        }
        if (said.size() > 1) {
            said.sort(Comparator.comparingInt(keywords::indexOf));
        }
        return said;
    }

    /** Tells whether a keyword says nothing but which members of an object come together. */
    public static boolean saysMembers(JsonNode schema, String key) {
        Keyword keyword = Keyword.of(key);
        return keyword != null && view(schema).hasMemberRules(keyword);
    }

    /** Tells whether the schema of a place makes a class with members, or is a part of one. */
    public static boolean isOfClass(Slot slot, JsonNode schema) {
        return hasProperties(schema)
                || !schema.path(Keyword.ALL_OF.key()).isEmpty()
                || slot.parent().isArray();
    }

    /** Tells whether null is the one declared type. */
    public static boolean isNull(JsonNode schema) {
        return schema.path("type").asString("").equals("null");
    }

    /** Returns the declared types, without {@code null}; empty if none is declared. */
    public static List<String> types(JsonNode schema) {
        return view(schema).types();
    }

    /** Tells whether null is among the declared types. */
    public static boolean isNullable(JsonNode schema) {
        return isNull(schema) || view(schema).texts(Keyword.TYPE).contains("null");
    }

    private static Schema view(JsonNode schema) {
        return Schema.of(schema, schema, Pointer.ROOT);
    }

    /** Tells whether exactly this type is declared, be it nullable or not. */
    public static boolean is(JsonNode schema, String type) {
        return types(schema).equals(List.of(type));
    }

    /** Tells whether a schema is an object with properties of its own. */
    public static boolean hasProperties(JsonNode schema) {
        return schema.path("properties") instanceof ObjectNode properties && !properties.isEmpty();
    }

    /** Returns the place of the one alternative that is not null; null where there are others, or no null. */
    public static @Nullable Slot besideNull(JsonNode schema) {
        for (String key : CHOICES) {
            if (schema.get(key) instanceof ArrayNode list && list.size() == 2 && !hasProperties(schema)) {
                for (int i = 0; i < 2; i++) {
                    if (isNull(list.get(i))) {
                        return new Slot(list, String.valueOf(1 - i));
                    }
                }
            }
        }
        return null;
    }

    /** Adds null to the one type that is declared; does nothing if there is none, or a list of them. */
    public static void addNull(ObjectNode schema) {
        if (schema.path("type").isString()) {
            String type = schema.get("type").stringValue();
            schema.putArray("type").add(type).add("null");
        }
    }
}
