package br.com.pilotstatus.templates.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Decides what each component becomes, once. */
public final class ComponentKinds {

    private final EffectiveSpec spec;
    private final Map<String, ComponentKind> forms = new HashMap<>();

    public ComponentKinds(EffectiveSpec spec) {
        this.spec = spec;
    }

    public ComponentKind of(String component) {
        ComponentKind known = forms.get(component);
        if (known == null) {
            known = decide(spec.schema(component));
            forms.put(component, known);
        }
        return known;
    }

    private ComponentKind decide(JsonNode schema) {
        if (!EnumValues.of(schema, spec).isEmpty()) {
            return ComponentKind.ENUM;
        }
        if (schema.has("$ref") || Parts.only(schema) != null) {
            return ComponentKind.ALIAS;
        }
        if (isUnion(schema)) {
            return ComponentKind.UNION;
        }
        return isModel(schema) ? ComponentKind.MODEL : ComponentKind.ALIAS;
    }

    private boolean isModel(JsonNode schema) {
        boolean object = schema.has("properties")
                || schema.has("allOf")
                || TypeKeyword.of(schema).equals("object");
        return object && !Members.of(schema, spec).properties().isEmpty();
    }

    /** Alternatives beside properties are no union but parts of one model; where one allows anything, all do. */
    private boolean isUnion(JsonNode schema) {
        List<JsonNode> alternatives = Parts.alternatives(schema);
        return alternatives.size() > 1
                && schema.path("properties").isEmpty()
                && schema.path("allOf").isEmpty()
                && alternatives.stream().allMatch(each -> Parts.says(spec.resolve(each)));
    }

    /** The component that a schema is, be it by other names or beside null; {@code null} where it is no class. */
    public String className(JsonNode schema) {
        JsonNode current = schema;
        for (int hops = 0; hops < 100; hops++) {
            String name = EffectiveSpec.schemaName(current);
            if (name != null && of(name) != ComponentKind.ALIAS) {
                return name;
            }
            JsonNode next = current.has("$ref") ? spec.follow(current) : Parts.only(current);
            if (next == null) {
                return null;
            }
            current = next;
        }
        return null;
    }
}
