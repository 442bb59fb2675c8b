package br.com.pilotstatus.templates.ir;

import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type as it is written in source.
 *
 * @param name       the type with simple names, such as {@code List<Webhook>}
 * @param validated  the same with {@code @Valid} before each model, such as {@code List<@Valid Webhook>}
 * @param imports    fully qualified names that {@link #name()} needs
 * @param kind       what the value is, which decides the checks that make sense on it
 */
record JavaType(String name, String validated, Set<String> imports, Kind kind) {

    enum Kind { TEXT, INTEGER, DECIMAL, LIST, MAP, MODEL, OTHER }

    static JavaType of(String qualifiedName, Kind kind) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        Set<String> imports = qualifiedName.startsWith("java.lang.") || !qualifiedName.contains(".")
                ? Set.of() : Set.of(qualifiedName);
        return new JavaType(simple, simple, imports, kind);
    }

    static JavaType model(String qualifiedName) {
        JavaType plain = of(qualifiedName, Kind.MODEL);
        Set<String> imports = new TreeSet<>(plain.imports);
        return new JavaType(plain.name, "@Valid " + plain.name, imports, Kind.MODEL);
    }

    static JavaType listOf(JavaType item) {
        return container("List<", item, "java.util.List", Kind.LIST);
    }

    static JavaType mapOf(JavaType value) {
        return container("Map<String, ", value, "java.util.Map", Kind.MAP);
    }

    private static JavaType container(String opening, JavaType content, String qualifiedName, Kind kind) {
        Set<String> imports = new TreeSet<>(content.imports);
        imports.add(qualifiedName);
        return new JavaType(opening + content.name + ">", opening + content.validated + ">", imports, kind);
    }

    boolean cascades() {
        return !name.equals(validated);
    }
}
