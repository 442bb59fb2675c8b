package br.com.pilotstatus.templates.ir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Decides what each component becomes, once. */
final class Forms {

    private final EffectiveSpec spec;
    private final Map<String, Form> forms = new HashMap<>();

    Forms(EffectiveSpec spec) {
        this.spec = spec;
    }

    Form of(String component) {
        Form known = forms.get(component);
        if (known == null) {
            known = decide(spec.schema(component));
            forms.put(component, known);
        }
        return known;
    }

    private Form decide(JsonNode schema) {
        if (!EnumValues.of(schema, spec).isEmpty()) {
            return Form.ENUM;
        }
        if (schema.has("$ref") || Parts.only(schema) != null) {
            return Form.ALIAS;
        }
        if (isUnion(schema)) {
            return Form.UNION;
        }
        return isModel(schema) ? Form.MODEL : Form.ALIAS;
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
    String className(JsonNode schema) {
        JsonNode current = schema;
        for (int hops = 0; hops < 100; hops++) {
            String name = EffectiveSpec.schemaName(current);
            if (name != null && of(name) != Form.ALIAS) {
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
