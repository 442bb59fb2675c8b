package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.EnumValues.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names the constants of open enums: as the enum notes it, or by the values themselves. */
public final class EnumConstants {

    /** Keyword of the notes, a list of objects with {@code value} and {@code name}. */
    public static final String KEYWORD = "x-java-constants";

    private final JsonNode root;

    private EnumConstants(JsonNode root) {
        this.root = root;
    }

    /** Returns what names the enums of an effective document. */
    public static EnumConstants in(JsonNode effectiveSpec) {
        return new EnumConstants(effectiveSpec);
    }

    /** Returns the names of the constants by value; none where a schema is no enum. */
    public Map<JsonNode, String> of(JsonNode schema) {
        return of(EnumValues.of(Schema.of(root, schema, Pointer.ROOT)), noted(schema));
    }

    /** Returns the same where some values have names already, by value; no other value gets one of those. */
    public Map<JsonNode, String> of(JsonNode schema, Map<JsonNode, String> given) {
        return of(EnumValues.of(Schema.of(root, schema, Pointer.ROOT)), given);
    }

    /** Notes names on an enum. */
    public static void note(ObjectNode schema, Map<JsonNode, String> names) {
        ArrayNode notes = schema.putArray(KEYWORD);
        names.forEach((value, name) -> {
            ObjectNode note = notes.addObject();
            note.set("value", value);
            note.put("name", name);
        });
    }

    /** Returns the names of values of which some have names already. */
    public static Map<JsonNode, String> of(EnumValues values, Map<JsonNode, String> given) {
        Set<String> taken = new HashSet<>(given.values());
        taken.add("KNOWN");
        Map<JsonNode, String> names = new LinkedHashMap<>();
        for (Value value : values.values()) {
            String name = given.get(value.json());
            if (name == null) {
                String base = JavaNames.constantName(
                        value.name().isBlank() ? value.json().asString() : value.name());
                name = base;
                for (int n = 2; !taken.add(name); n++) {
                    name = base + "_" + n;
                }
            }
            names.put(value.json(), name);
        }
        return names;
    }

    /** Returns the names that an enum notes, by value. */
    public static Map<JsonNode, String> noted(JsonNode schema) {
        Map<JsonNode, String> noted = new LinkedHashMap<>();
        schema.path(KEYWORD)
                .forEach(each -> noted.put(each.path("value"), each.path("name").asString("")));
        return noted;
    }
}
