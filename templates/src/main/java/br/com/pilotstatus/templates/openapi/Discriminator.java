package br.com.pilotstatus.templates.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What tells the alternatives of a union apart (OpenAPI 3.1, Discriminator Object). */
public final class Discriminator extends Element {

    Discriminator(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** JSON name of the property that decides; empty where there is no discriminator. */
    public String propertyName() {
        return text("propertyName");
    }

    /** References to schemas by the values that stand for them, be they written as references or as names. */
    public Map<String, Schema> mapping() {
        Map<String, Schema> found = new LinkedHashMap<>();
        node().path("mapping").properties().forEach(each -> {
            String mapped = each.getValue().asString("");
            JsonNode reference = mapped.startsWith("#/") ? Refs.toText(mapped) : Refs.to(mapped);
            found.put(each.getKey(), new Schema(root, reference, pointer().child("mapping", each.getKey())));
        });
        return found;
    }

    /** Whether it leads to more than one schema, be they listed as alternatives or not. */
    public boolean mapsToSeveral() {
        return mapping().values().stream().distinct().count() > 1;
    }
}
