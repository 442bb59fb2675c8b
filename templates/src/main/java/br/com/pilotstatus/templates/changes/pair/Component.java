package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.java.EnumClass;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.java.ModelClass;
import br.com.pilotstatus.templates.java.ModelProperty;
import br.com.pilotstatus.templates.java.UnionClass;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Members;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A schema component, and the class that Java has for it.
 *
 * @param name    its name in the document, which is that of the class
 * @param schema  what the document says
 * @param kind    what it is in Java
 * @param model   the class, where it is a model and Java is known
 * @param union   the interface, where it is a union and Java is known
 * @param values  the class, where it is an enum and Java is known
 */
public record Component(
        String name,
        Schema schema,
        Kind kind,
        @Nullable ModelClass model,
        @Nullable UnionClass union,
        @Nullable EnumClass values) {

    /** What a component is in Java. */
    public enum Kind {
        MODEL,
        UNION,
        ENUM,
        /** It makes no class. */
        VALUE
    }

    static Component of(String name, Schema schema, @Nullable JavaApi java) {
        if (java == null) {
            return new Component(name, schema, likely(schema), null, null, null);
        }
        ModelClass model = java.models().get(name);
        UnionClass union = java.unions().get(name);
        EnumClass values = java.enums().get(name);
        Kind kind = model != null ? Kind.MODEL : union != null ? Kind.UNION : values != null ? Kind.ENUM : Kind.VALUE;
        return new Component(name, schema, kind, model, union, values);
    }

    private static Kind likely(Schema schema) {
        if (schema.has(Keyword.PROPERTIES) || schema.has(Keyword.ALL_OF)) {
            return Kind.MODEL;
        }
        return schema.has(Keyword.ENUM) ? Kind.ENUM : schema.alternatives().size() > 1 ? Kind.UNION : Kind.VALUE;
    }

    /** Java type of the properties that a model does not name; null where that is not known. */
    public @Nullable String additionalType() {
        return model == null ? null : model.additional().map();
    }

    /** Names of the components that its {@code allOf} names directly. */
    public Set<String> bases() {
        Set<String> bases = new LinkedHashSet<>();
        for (Schema part : schema.list(Keyword.ALL_OF)) {
            String base = part.component();
            if (base != null) {
                bases.add(base);
            }
        }
        return bases;
    }

    /** The properties by JSON name, those of its bases among them. */
    public Map<String, Property> properties() {
        Map<String, ModelProperty> java = new LinkedHashMap<>();
        if (model != null) {
            model.properties().forEach(each -> java.put(each.jsonName(), each));
        }
        Members members = schema.members();
        Map<String, Property> found = new LinkedHashMap<>();
        members.properties().forEach((json, each) -> {
            ModelProperty property = java.get(json);
            found.put(
                    json,
                    new Property(
                            json,
                            property == null
                                    ? members.javaNames().getOrDefault(json, JavaNames.memberName(json))
                                    : property.name(),
                            each,
                            members.required().contains(json),
                            property));
        });
        return found;
    }

    /** Names of the constants of an enum, by their values in Java or JSON. */
    public Map<String, String> constants() {
        Map<String, String> found = new LinkedHashMap<>();
        if (values != null) {
            values.constants().forEach(each -> found.put(unquoted(each.literal()), each.name()));
            return found;
        }
        for (JsonNode each : schema.get(Keyword.ENUM).values()) {
            found.put(each.isString() ? each.asString() : each.toString(), JavaNames.constantName(each.asString("")));
        }
        return found;
    }

    private static String unquoted(String literal) {
        return literal.startsWith("\"") ? literal.substring(1, literal.length() - 1) : literal;
    }
}
