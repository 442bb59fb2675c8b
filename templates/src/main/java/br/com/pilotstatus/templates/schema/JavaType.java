package br.com.pilotstatus.templates.schema;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type as it is written in source.
 *
 * @param name       the type with simple names, such as {@code List<Webhook>}
 * @param validated  the same as Bean Validation wants it, such as {@code List<@NotNull @Valid Webhook>}
 * @param imports    fully qualified names that {@link #name()} needs
 * @param annotationImports those of the annotations that {@link #validated()} needs
 * @param inside     what a builder checks of its elements
 * @param kind       what the value is, which decides the checks that make sense on it
 * @param quoted     whether it is a number that is text in JSON, or has such in it
 * @param codec      what reads and writes it without databind, as source
 */
public record JavaType(
        String name,
        String validated,
        Set<String> imports,
        Set<String> annotationImports,
        List<Check> inside,
        Kind kind,
        boolean quoted,
        String codec) {

    private static final String VALID = "jakarta.validation.Valid";

    public enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        LIST,
        MAP,
        MODEL,
        OTHER
    }

    public static JavaType of(String qualifiedName, Kind kind) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        Set<String> imports = qualifiedName.startsWith("java.lang.") || !qualifiedName.contains(".")
                ? Set.of()
                : Set.of(qualifiedName);
        return new JavaType(simple, simple, imports, Set.of(), List.of(), kind, false, Codecs.of(qualifiedName));
    }

    /** Any value. */
    public static JavaType ofAnything() {
        return of("java.lang.Object", Kind.OTHER);
    }

    /** A generated class that has rules of its own. */
    public static JavaType validated(String qualifiedName) {
        JavaType plain = of(qualifiedName, Kind.MODEL);
        return new JavaType(
                plain.name,
                "@Valid " + plain.name,
                plain.imports,
                Set.of(VALID),
                List.of(),
                Kind.MODEL,
                false,
                plain.codec);
    }

    /** The same type of a generated class, which has a codec in it. */
    public JavaType withOwnCodec() {
        return new JavaType(name, validated, imports, annotationImports, inside, kind, quoted, Codecs.in(name));
    }

    /** A decimal number that is text in JSON. */
    public static JavaType quotedDecimal() {
        return new JavaType(
                "BigDecimal",
                "BigDecimal",
                Set.of("java.math.BigDecimal"),
                Set.of(),
                List.of(),
                Kind.OTHER,
                true,
                Codecs.QUOTED);
    }

    /** A list without rules for its items; {@code notNull} refuses null among them. */
    public static JavaType listOf(JavaType item, boolean notNull) {
        return listOf(item, Constraints.none(notNull), false);
    }

    /** A list of items that keep these rules; {@code orNull}: whose schema says that null may be one of them. */
    public static JavaType listOf(JavaType item, Constraints rules, boolean orNull) {
        return container("List<", item, rules, orNull, "java.util.List", Kind.LIST);
    }

    /** A map by text without rules for its values; {@code notNull} refuses null among them. */
    public static JavaType mapOf(JavaType value, boolean notNull) {
        return mapOf(value, Constraints.none(notNull), false);
    }

    /** A map by text to values that keep these rules; {@code orNull}: whose schema says that null may be one of them. */
    public static JavaType mapOf(JavaType value, Constraints rules, boolean orNull) {
        return container("Map<String, ", value, rules, orNull, "java.util.Map", Kind.MAP);
    }

    private static JavaType container(
            String opening, JavaType content, Constraints rules, boolean orNull, String qualifiedName, Kind kind) {
        Set<String> imports = new TreeSet<>(content.imports);
        imports.add(qualifiedName);
        if (orNull) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        Set<String> annotations = new TreeSet<>(content.annotationImports);
        annotations.addAll(rules.imports());
        String validated = opening
                + rules.inFront()
                + (orNull
                        ? content.validated.equals(content.name) ? content.nullable() : "@Nullable " + content.validated
                        : content.validated)
                + ">";
        int depth = 1 + (int) content.name.chars().filter(each -> each == '<').count();
        return new JavaType(
                opening + (orNull ? content.nullable() : content.name) + ">",
                validated,
                imports,
                annotations,
                Check.ofElements(rules.checks(), depth),
                kind,
                content.quoted,
                kind == Kind.LIST ? Codecs.list(content.codec) : Codecs.map(content.codec));
    }

    /** The same type without rules for its elements, where several schemas are this type and not all have the same ones. */
    public JavaType withoutRules() {
        return new JavaType(name, name, imports, cascades() ? Set.of(VALID) : Set.of(), List.of(), kind, quoted, codec);
    }

    /** The type where null may stand. */
    public String nullable() {
        return name.equals("byte[]") ? "byte @Nullable []" : "@Nullable " + name;
    }

    /** Whether validation goes on inside. */
    public boolean cascades() {
        return annotationImports.contains(VALID);
    }
}
