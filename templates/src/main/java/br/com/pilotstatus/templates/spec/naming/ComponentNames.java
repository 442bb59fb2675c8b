package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.naming.accepted.ClassNames;
import br.com.pilotstatus.templates.spec.naming.accepted.ReceivedName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives the schemas that the document names itself legal class names, and rewrites all references to them. */
final class ComponentNames extends Walker {

    private final Map<String, String> names = new LinkedHashMap<>();

    private ComponentNames() {}

    /** Renames the schemas of a document. */
    static void assign(Document document, ClassNames given) {
        if (!(document.root().path("components").path("schemas") instanceof ObjectNode schemas)) {
            return;
        }
        ComponentNames names = new ComponentNames();
        names.choose(document, schemas, given);
        if (names.names.entrySet().stream().anyMatch(name -> !name.getKey().equals(name.getValue()))) {
            new ImplicitMapping(schemas, names.names).makeExplicit(document);
            names.walk(document.root());
            Map<String, JsonNode> old = new LinkedHashMap<>();
            schemas.properties().forEach(schema -> old.put(schema.getKey(), schema.getValue()));
            schemas.removeAll();
            old.forEach((name, schema) -> {
                if (schema instanceof ObjectNode object) {
                    ReceivedName.note(object, name, names.names.getOrDefault(name, name));
                }
                schemas.set(names.names.getOrDefault(name, name), schema);
            });
        }
    }

    private void choose(Document document, ObjectNode schemas, ClassNames given) {
        List<String> keys = List.copyOf(schemas.propertyNames());
        Set<String> taken = new HashSet<>(given.taken().keySet());
        for (String key : keys) {
            String accepted = schemas.get(key) instanceof ObjectNode schema ? given.accepted(schema) : null;
            if (accepted != null) {
                names.put(key, accepted);
                report(document, schemas, key, ", as accepted");
            }
        }
        keys.stream()
                .filter(key -> !names.containsKey(key) && isFine(key))
                .filter(key -> taken.add(JavaKey.of(key)))
                .forEach(key -> names.put(key, key));
        for (String key : keys) {
            if (!names.containsKey(key)) {
                String java = JavaNames.typeName(key);
                String wanted = JavaNames.isReservedType(java) || given.isGenerated(java) ? java + "Model" : java;
                String name = FreeNames.free(wanted, each -> !taken.add(JavaKey.of(each)));
                names.put(key, name);
                report(document, schemas, key, reason(java, wanted, name));
            }
        }
    }

    private void report(Document document, ObjectNode schemas, String key, String reason) {
        String name = names.getOrDefault(key, key);
        if (!name.equals(key)) {
            Source at = document.at(schemas, key);
            document.named(at, "schema %s: class %s".formatted(key, name) + reason);
        }
    }

    private static boolean isFine(String key) {
        return JavaNames.typeName(key).equals(key) && !JavaNames.isReservedType(key);
    }

    private static String reason(String java, String wanted, String name) {
        return !name.equals(wanted)
                ? ", since %s is taken".formatted(wanted)
                : !wanted.equals(java) ? ", since %s means something else in generated code".formatted(java) : "";
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        String target = Refs.component(Refs.of(schema));
        if (target != null && names.containsKey(target)) {
            schema.put("$ref", Refs.text(names.get(target)));
        }
        if (schema.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
            for (String value : List.copyOf(mapping.propertyNames())) {
                String text = mapping.path(value).asString("");
                String component = Refs.component(text);
                String name = names.get(component == null ? text : component);
                if (name != null) {
                    mapping.put(value, Refs.text(name));
                }
            }
        }
    }
}
