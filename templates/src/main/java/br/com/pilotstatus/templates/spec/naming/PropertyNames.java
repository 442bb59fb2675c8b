package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Notes the Java names of properties that can't have their own, on the object schema: {@code {json: java}}. */
final class PropertyNames extends Walker {

    /** Keyword of the note. */
    static final String KEYWORD = "x-java-names";

    private final Document document;
    private final JsonNode schemas;
    private final Document accepted;
    private String component = "";

    private PropertyNames(Document document, Document accepted) {
        this.document = document;
        this.schemas = document.components("schemas");
        this.accepted = accepted;
    }

    /** Adds the notes. */
    static void addTo(Document document, AcceptedNames accepted) {
        new PropertyNames(document, accepted.document()).walk(document.root());
        new MergedNames(document, accepted.document()).add();
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (slot.parent() == schemas) {
            component = slot.key();
        }
        if (!(schema.get("properties") instanceof ObjectNode properties)) {
            return;
        }
        List<String> names = List.copyOf(properties.propertyNames());
        Map<String, String> owners = new HashMap<>();
        Map<String, String> given = new LinkedHashMap<>();
        accepted(accepted.components("schemas").path(component), given);
        given.forEach((name, java) -> owners.put(JavaKey.of(java), name));
        inherited(schema, owners, Collections.newSetFromMap(new IdentityHashMap<>()));
        names.stream()
                .filter(name -> JavaNames.memberName(name).equals(name))
                .forEach(name -> owners.putIfAbsent(JavaKey.of(name), name));
        ObjectNode notes = schema.objectNode();
        for (String name : names) {
            String java = given.containsKey(name) ? given.get(name) : free(name, owners);
            if (!java.equals(name)) {
                notes.put(name, java);
                if (!java.equals(JavaNames.memberName(name)) || JavaNames.isReservedMember(name)) {
                    document.named(
                            document.at(properties, name),
                            "property \"%s\": %s in Java, %s"
                                    .formatted(
                                            name,
                                            java,
                                            given.containsKey(name) ? "as accepted" : "since its own name is taken"));
                }
            }
        }
        if (!notes.isEmpty()) {
            schema.set(KEYWORD, notes);
        }
    }

    /** Collects what the properties of a class are called, those of its inline parts too. */
    static void accepted(JsonNode schema, Map<String, String> given) {
        JsonNode notes = schema.path(KEYWORD);
        for (String key : Schemas.COMPOSITIONS) {
            schema.path(key).forEach(part -> accepted(part, given));
        }
        for (String name : schema.path("properties").propertyNames()) {
            String java = notes.path(name).asString(JavaNames.memberName(name));
            if (!JavaNames.isReservedMember(java)) {
                given.put(name, java);
            }
        }
        // Of parts that are references.
        notes.properties()
                .forEach(each -> given.put(each.getKey(), each.getValue().asString("")));
    }

    /** Properties of the parts of a composition become members of the same class. */
    private void inherited(ObjectNode schema, Map<String, String> owners, Set<ObjectNode> seen) {
        for (JsonNode part : schema.path("allOf")) {
            ObjectNode resolved = document.resolve(part);
            if (resolved != null && seen.add(resolved)) {
                inherited(resolved, owners, seen);
                resolved.path("properties")
                        .propertyNames()
                        .forEach(name -> owners.putIfAbsent(JavaKey.of(JavaNames.memberName(name)), name));
            }
        }
    }

    /** Returns the first name that no other property has. */
    private static String free(String property, Map<String, String> owners) {
        return FreeNames.free(
                JavaNames.memberName(property),
                name -> !property.equals(owners.computeIfAbsent(JavaKey.of(name), key -> property)));
    }
}
