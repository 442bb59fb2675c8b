package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.spec.JavaNames;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Notes the Java names of properties that can't have their own, on the object schema: {@code {json: java}}. */
final class PropertyNames extends Walker {

    /** Keyword of the note. */
    static final String KEYWORD = "x-java-names";

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
        if (schema == null || !(schema.get("properties") instanceof ObjectNode properties) || properties.isEmpty()) {
            return;
        }
        List<String> names = List.copyOf(properties.propertyNames());
        Set<String> taken = new HashSet<>();
        names.stream().filter(name -> JavaNames.memberName(name).equals(name)).forEach(name -> taken.add(JavaKey.of(name)));
        ObjectNode notes = schema.objectNode();
        Set<String> exact = new HashSet<>();
        for (String name : names) {
            String java = JavaNames.memberName(name);
            if (!java.equals(name) || !exact.add(JavaKey.of(name))) {
                notes.put(name, free(java, taken));
                document.report().named(document.sources().of(properties, name),
                        "property \"%s\": %s in Java".formatted(name, notes.get(name).stringValue()));
            }
        }
        if (!notes.isEmpty()) {
            schema.set(KEYWORD, notes);
        }
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int n = 2; !taken.add(JavaKey.of(name)); n++) {
            name = wanted + n;
        }
        return name;
    }
}
