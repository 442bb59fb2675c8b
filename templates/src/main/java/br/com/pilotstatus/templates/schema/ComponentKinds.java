package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what each component becomes, once. */
public final class ComponentKinds {

    private final Api api;
    private final Map<String, ComponentKind> kinds = new HashMap<>();

    ComponentKinds(Api api) {
        this.api = api;
    }

    public ComponentKind of(String component) {
        ComponentKind known = kinds.get(component);
        if (known == null) {
            known = decide(api.schema(component));
            kinds.put(component, known);
        }
        return known;
    }

    private static ComponentKind decide(Schema schema) {
        EnumValues values = EnumValues.of(schema);
        if (!values.isEmpty()) {
            return ClassLimits.fit(values) ? ComponentKind.ENUM : ComponentKind.ALIAS;
        }
        if (schema.isReference() || isOtherName(schema)) {
            return ComponentKind.ALIAS;
        }
        if (isUnion(schema)) {
            return ComponentKind.UNION;
        }
        return isModel(schema) ? ComponentKind.MODEL : ComponentKind.ALIAS;
    }

    /** What its only part says is its own, where that part has no name and is a class. */
    private static boolean isOtherName(Schema schema) {
        Schema only = schema.only();
        while (only != null && !only.isReference() && only.only() != null) {
            only = only.only();
        }
        return only != null && (only.isReference() || !isModel(only));
    }

    private static boolean isModel(Schema schema) {
        boolean object = schema.has(Keyword.PROPERTIES)
                || schema.has(Keyword.ALL_OF)
                || schema.type().equals("object");
        return object && !schema.members().properties().isEmpty() && ClassLimits.fit(schema);
    }

    /** Alternatives beside properties are no union but parts of one model; where one allows anything, all do. */
    private static boolean isUnion(Schema schema) {
        List<Schema> alternatives = schema.alternatives();
        boolean isChoice = alternatives.size() > 1
                || !alternatives.isEmpty() && schema.discriminator().mapsToSeveral();
        return isChoice
                && schema.get(Keyword.PROPERTIES).isEmpty()
                && schema.get(Keyword.ALL_OF).isEmpty()
                && alternatives.stream().allMatch(each -> each.resolve().describesValues());
    }

    /** The component that a schema is, be it by other names or beside null; {@code null} where it is no class. */
    public @Nullable String className(Schema schema) {
        Set<Schema> seen = new HashSet<>();
        Schema current = schema;
        while (current != null && seen.add(current)) {
            String name = current.component();
            if (name != null && of(name) != ComponentKind.ALIAS) {
                return name;
            }
            current = current.isReference() ? current.target() : current.only();
        }
        return null;
    }
}
