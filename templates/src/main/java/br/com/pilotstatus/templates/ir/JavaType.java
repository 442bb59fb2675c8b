package br.com.pilotstatus.templates.ir;

import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type as it is written in source.
 *
 * @param name       the type with simple names, such as {@code List<Webhook>}
 * @param validated  the same as Bean Validation wants it, such as {@code List<@NotNull @Valid Webhook>}
 * @param imports    fully qualified names that {@link #name()} needs
 * @param kind       what the value is, which decides the checks that make sense on it
 * @param quoted     whether it is a number that is text in JSON, or has such in it
 */
record JavaType(String name, String validated, Set<String> imports, Kind kind, boolean quoted) {

    enum Kind { TEXT, INTEGER, DECIMAL, LIST, MAP, MODEL, OTHER }

    static JavaType of(String qualifiedName, Kind kind) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        Set<String> imports = qualifiedName.startsWith("java.lang.") || !qualifiedName.contains(".")
                ? Set.of() : Set.of(qualifiedName);
        return new JavaType(simple, simple, imports, kind, false);
    }

    static JavaType model(String qualifiedName) {
        JavaType plain = of(qualifiedName, Kind.MODEL);
        Set<String> imports = new TreeSet<>(plain.imports);
        return new JavaType(plain.name, "@Valid " + plain.name, imports, Kind.MODEL, false);
    }

    /** A decimal number that is text in JSON. */
    static JavaType quotedDecimal() {
        return new JavaType("BigDecimal", "BigDecimal", Set.of("java.math.BigDecimal"), Kind.OTHER, true);
    }

    /** A list; {@code notNull} refuses null among its items. */
    static JavaType listOf(JavaType item, boolean notNull) {
        return container("List<", item, notNull, "java.util.List", Kind.LIST);
    }

    /** A map by text; {@code notNull} refuses null among its values. */
    static JavaType mapOf(JavaType value, boolean notNull) {
        return container("Map<String, ", value, notNull, "java.util.Map", Kind.MAP);
    }

    private static JavaType container(String opening, JavaType content, boolean notNull, String qualifiedName, Kind kind) {
        Set<String> imports = new TreeSet<>(content.imports);
        imports.add(qualifiedName);
        String validated = opening + (notNull ? "@NotNull " : "") + content.validated + ">";
        return new JavaType(opening + content.name + ">", validated, imports, kind, content.quoted);
    }

    /** The type where null may stand. */
    String nullable() {
        return name.equals("byte[]") ? "byte @Nullable []" : "@Nullable " + name;
    }

    /** Whether validation goes on inside. */
    boolean cascades() {
        return validated.contains("@Valid ");
    }

    /** Fully qualified names of the annotations that {@link #validated()} needs. */
    Set<String> annotationImports() {
        Set<String> imports = new TreeSet<>();
        if (cascades()) {
            imports.add("jakarta.validation.Valid");
        }
        if (validated.contains("@NotNull ")) {
            imports.add("jakarta.validation.constraints.NotNull");
        }
        return imports;
    }
}
