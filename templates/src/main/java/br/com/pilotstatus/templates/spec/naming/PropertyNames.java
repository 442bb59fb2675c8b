package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Notes the Java names of properties that can't have their own, on the object schema: {@code {json: java}}. */
final class PropertyNames extends Walker {

    /** Keyword of the note. */
    static final String KEYWORD = "x-java-names";

    private static final int DEEPEST = 20;

    private final Document document;

    private PropertyNames(Document document) {
        this.document = document;
    }

    /** Adds the notes. */
    static void addTo(Document document) {
        new PropertyNames(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot) {
        ObjectNode schema = slot.object();
        if (schema == null || !(schema.get("properties") instanceof ObjectNode properties)) {
            return;
        }
        List<String> names = List.copyOf(properties.propertyNames());
        Map<String, String> owners = new HashMap<>();
        inherited(schema, owners, 0);
        names.stream()
                .filter(name -> JavaNames.memberName(name).equals(name))
                .forEach(name -> owners.putIfAbsent(JavaKey.of(name), name));
        ObjectNode notes = schema.objectNode();
        for (String name : names) {
            String java = free(name, owners);
            if (!java.equals(name)) {
                notes.put(name, java);
                if (!java.equals(JavaNames.memberName(name)) || JavaNames.isReservedMember(name)) {
                    document.report()
                            .named(
                                    document.sources().of(properties, name),
                                    "property \"%s\": %s in Java, since its own name is taken".formatted(name, java));
                }
            }
        }
        if (!notes.isEmpty()) {
            schema.set(KEYWORD, notes);
        }
    }

    /** Properties of the parts of a composition become members of the same class. */
    private void inherited(ObjectNode schema, Map<String, String> owners, int depth) {
        for (JsonNode part : schema.path("allOf")) {
            ObjectNode resolved = document.resolve(part);
            if (resolved != null && depth < DEEPEST) {
                inherited(resolved, owners, depth + 1);
                resolved.path("properties")
                        .propertyNames()
                        .forEach(name -> owners.putIfAbsent(JavaKey.of(JavaNames.memberName(name)), name));
            }
        }
    }

    /** Returns the first name that no other property has. */
    private static String free(String property, Map<String, String> owners) {
        String wanted = JavaNames.memberName(property);
        String name = wanted;
        for (int n = 2; !property.equals(owners.computeIfAbsent(JavaKey.of(name), key -> property)); n++) {
            name = wanted + n;
        }
        return name;
    }
}
