package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes inheritance as the choice that it means. A schema with a discriminator and no alternatives stands for all schemas
 * that have it in their {@code allOf}; what they share becomes a schema of its own.
 */
public final class Inheritance {

    private final Document document;
    private final ObjectNode schemas;
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, String> shared = new LinkedHashMap<>();

    private Inheritance(Document document, ObjectNode schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    /** Rewrites the components of a document. */
    public static void write(Document document) {
        if (document.root().path("components").path("schemas") instanceof ObjectNode schemas) {
            new Inheritance(document, schemas).write();
        }
    }

    private void write() {
        schemas.properties()
                .forEach(each -> each.getValue().path("allOf").forEach(part -> {
                    String parent = Refs.component(Refs.of(part));
                    if (parent != null) {
                        children.computeIfAbsent(parent, name -> new ArrayList<>())
                                .add(each.getKey());
                    }
                }));
        Map<String, Set<String>> heirs = new LinkedHashMap<>();
        for (String base : List.copyOf(schemas.propertyNames())) {
            if (isBase(base)) {
                heirs.put(base, heirs(base));
            }
        }
        heirs.forEach((base, all) -> {
            if (all.isEmpty()) {
                ObjectNode schema = (ObjectNode) schemas.get(base);
                document.leftAlone(
                        document.at(schema, "discriminator"),
                        "discriminator without alternatives:"
                                + " no schema has this one in its allOf, so it is a class like any other");
            } else {
                shared.put(base, free(base));
            }
        });
        shared.forEach((base, name) -> split(base, name, heirs.getOrDefault(base, Set.of())));
        if (!shared.isEmpty()) {
            new SharedReferences(schemas, shared).walk(document.root());
        }
    }

    private boolean isBase(String name) {
        JsonNode schema = schemas.path(name);
        return schema.path("discriminator").path("propertyName").isString()
                && schema.path("oneOf").isEmpty()
                && schema.path("anyOf").isEmpty()
                && !schema.has("$ref");
    }

    /** All that have it in their allOf, be it through others, and what its mapping names; not what another base stands for. */
    private Set<String> heirs(String base) {
        Set<String> found = new LinkedHashSet<>();
        collect(base, found);
        schemas.path(base).path("discriminator").path("mapping").forEach(value -> {
            String text = value.asString("");
            String mapped = schemas.has(text) ? text : Refs.component(text);
            if (mapped != null && schemas.has(mapped)) {
                found.add(mapped);
            }
        });
        found.remove(base);
        return found;
    }

    private void collect(String parent, Set<String> found) {
        for (String child : children.getOrDefault(parent, List.of())) {
            if (found.add(child) && !isBase(child)) {
                collect(child, found);
            }
        }
    }

    private String free(String base) {
        return FreeNames.free(
                base + "Base",
                name -> shared.containsValue(name)
                        || schemas.propertyNames().stream()
                                .anyMatch(each -> JavaKey.isSame(JavaNames.typeName(each), JavaNames.typeName(name))));
    }

    private void split(String base, String name, Set<String> heirs) {
        ObjectNode schema = (ObjectNode) schemas.get(base);
        Source at = document.at(schema);
        ObjectNode choice = schema.objectNode();
        for (String key : List.of("title", "description", "deprecated")) {
            if (schema.has(key)) {
                choice.set(key, schema.get(key));
            }
        }
        for (String key : List.of("example", "examples", "discriminator")) {
            if (schema.has(key)) {
                choice.set(key, schema.remove(key));
            }
        }
        ObjectNode discriminator = (ObjectNode) choice.get("discriminator");
        map(discriminator, base, name);
        ArrayNode alternatives = choice.putArray("anyOf");
        heirs.forEach(heir -> alternatives.add(Refs.to(heir)));
        alternatives.add(Refs.to(name));
        if (Schemas.isNullable(schema)) {
            List<String> types = Schemas.types(schema);
            schema.put("type", types.isEmpty() ? "object" : types.get(0));
            alternatives.addObject().put("type", "null");
        }
        document.sources().derive(choice, at);
        schemas.set(base, choice);
        schemas.set(name, schema);
        document.named(
                at,
                "base of others by its discriminator: union of %s; what they share is %s"
                        .formatted(String.join(", ", heirs), name));
    }

    /** What is mapped to the base is what all share, and so is the name of the base where that says nothing else. */
    private void map(ObjectNode discriminator, String base, String name) {
        boolean isMapped = false;
        if (discriminator.get("mapping") instanceof ObjectNode mapping) {
            for (String value : List.copyOf(mapping.propertyNames())) {
                String text = mapping.path(value).asString("");
                String mapped = schemas.has(text) ? text : Refs.component(text);
                isMapped |= base.equals(mapped);
                mapping.put(value, mapped == null ? text : Refs.text(mapped.equals(base) ? name : mapped));
            }
            isMapped |= mapping.has(base);
        }
        if (!isMapped) {
            discriminator.withObjectProperty("mapping").put(base, Refs.text(name));
        }
    }
}
