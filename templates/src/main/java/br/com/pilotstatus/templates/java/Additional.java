package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The properties of a model that the document does not name: a map of anything, or of what {@code additionalProperties}
 * says of their values.
 *
 * @param map    type of the map, as written in source
 * @param field  the same as validation wants it
 * @param value  type of what the builder takes
 * @param typed  whether the document says what the values are
 * @param closed whether the document rules them out, so that only what was received is among them
 * @param secret whether no value is ever printed
 * @param rules  calls of the builder's checks
 * @param imports fully qualified names that it needs
 * @param codec  what reads and writes a value without databind, as source
 */
public record Additional(
        String map,
        String field,
        String value,
        boolean typed,
        boolean closed,
        boolean secret,
        List<String> rules,
        Set<String> imports,
        String codec) {

    private static Additional anything(boolean closed) {
        return new Additional(
                "Map<String, Object>",
                "Map<String, Object>",
                "@Nullable Object",
                false,
                closed,
                false,
                List.of(),
                Set.of(),
                JavaType.ofAnything().codec());
    }

    static Additional of(Schema model, Types types) {
        List<Schema> declared = new ArrayList<>();
        boolean only = collect(model, declared, new LinkedHashSet<>());
        if (!only || declared.size() != 1 || types.of(declared.get(0)).name().equals("Object")) {
            return anything(model.isClosed());
        }
        Schema schema = declared.get(0);
        JavaType value = types.of(schema);
        JavaType map = JavaType.mapOf(
                value, types.rules(schema, value, types.refusesNull(schema)), Types.takesNull(schema, value));
        Set<String> imports = new TreeSet<>(map.imports());
        imports.addAll(map.annotationImports());
        String plain = types.refusesNull(schema) ? value.name() : value.nullable();
        return new Additional(
                map.name(),
                map.validated(),
                plain,
                true,
                false,
                schema.isSecret(""),
                map.inside().stream()
                        .map(check -> check.on("\"additionalProperties\"", "additionalProperties"))
                        .toList(),
                imports,
                value.codec());
    }

    /** Type of what is written: with what came in another form. */
    public String written() {
        return typed ? "Map<String, Object>" : map;
    }

    /** What the Javadoc of the builder says of a value. */
    public String valueDoc() {
        return typed ? "its value" : "any JSON value: text, number, boolean, list, map or null";
    }

    /** The method of {@code ModelText} that prints them. */
    public String printer() {
        return secret ? "secrets" : "additional";
    }

    /** Collects what a schema and its parts say of the values; false where they depend on names or alternatives. */
    private static boolean collect(Schema reference, List<Schema> declared, Set<Schema> seen) {
        Schema schema = reference.resolve();
        if (!seen.add(schema)) {
            return true;
        }
        Schema values = schema.one(Keyword.ADDITIONAL_PROPERTIES);
        if (values.isObject() && values.merged().describesValues() && !declared.contains(values)) {
            declared.add(values);
        }
        return schema.get(Keyword.PATTERN_PROPERTIES).isEmpty()
                && schema.alternatives().isEmpty()
                && schema.list(Keyword.ALL_OF).stream().allMatch(part -> collect(part, declared, seen));
    }
}
