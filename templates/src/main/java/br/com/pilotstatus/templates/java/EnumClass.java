package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.EnumConstants;
import br.com.pilotstatus.templates.schema.EnumKind;
import br.com.pilotstatus.templates.schema.EnumValues;
import br.com.pilotstatus.templates.schema.EnumValues.Value;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * An open enum: constants for the values that the spec knows, and any other value kept.
 *
 * @param packageName where it goes
 * @param name        simple name
 * @param pointer     where the spec has it
 * @param javadoc     lines of its Javadoc
 * @param kind        what its values are
 * @param constants   in the order of the spec
 * @param open        whether a server takes and sends other values, too
 * @param use         whether a client sends and receives it
 */
public record EnumClass(
        String packageName,
        String name,
        String pointer,
        List<String> javadoc,
        EnumKind kind,
        List<Constant> constants,
        boolean open,
        JsonUse use) {

    /**
     * A value that the spec knows.
     *
     * @param name    Java name of the constant
     * @param literal its value as Java source
     * @param doc     what it is, as Javadoc
     */
    public record Constant(String name, String literal, String doc) {}

    static EnumClass of(String name, Schema schema, String packageName) {
        EnumValues known = EnumValues.of(schema);
        List<Value> values = known.values();
        Map<JsonNode, String> names = EnumConstants.of(known, EnumConstants.noted(schema.node()));
        EnumKind kind = EnumKind.of(values);
        List<Constant> constants = new ArrayList<>();
        for (Value value : values) {
            String doc = "The value "
                    + (value.json().isString() ? Text.literal(value.json().asString()) : value.json())
                    + (value.doc().isBlank() ? "." : ": " + Text.sentence(value.doc()));
            constants.add(new Constant(
                    Objects.requireNonNull(names.get(value.json())),
                    kind.literal(value.json()),
                    String.join("", Text.javadoc(doc)).strip()));
        }
        return new EnumClass(
                packageName,
                name,
                schema.pointer().toString(),
                Docs.component(name, schema),
                kind,
                constants,
                EnumValues.isOpen(schema),
                JsonUse.NONE);
    }

    /** The same as a client uses it. */
    EnumClass used(JsonUse.All all) {
        return new EnumClass(
                packageName, name, pointer, javadoc, kind, constants, open, all.of(packageName + "." + name));
    }

    /** The simple name, for places where {@code name} is a constant's. */
    public String type() {
        return name;
    }

    /** Type of the argument of {@code of}. */
    public String taken() {
        return kind.taken();
    }

    /** Type of what {@code value()} gives. */
    public String given() {
        return kind == EnumKind.INTEGER ? "long" : kind.kept();
    }

    /** Type of the elements of a set of values. */
    public String boxed() {
        return kind.kept();
    }

    /** Whether the argument of {@code of} may be null to the compiler. */
    public boolean checked() {
        return kind != EnumKind.INTEGER;
    }

    public String conversion() {
        return kind.conversion();
    }

    /** What reads and writes what {@code value()} gives without databind, as source. */
    public String codec() {
        return JavaType.of(
                        switch (kind) {
                            case TEXT -> "java.lang.String";
                            case INTEGER -> "java.lang.Long";
                            case NUMBER, ANY -> "java.lang.Object";
                        },
                        JavaType.Kind.OTHER)
                .codec();
    }

    /** What {@code of} takes, of what was read so. */
    public String argument() {
        return kind == EnumKind.NUMBER ? "(Number) value" : "value";
    }

    /** The type of what is read and written. */
    public String wire() {
        return switch (kind) {
            case TEXT -> "String";
            case INTEGER -> "Long";
            case NUMBER, ANY -> "Object";
        };
    }

    public String parsed() {
        return kind.parsed();
    }

    /** The set of all values that the document has, as lines of source. */
    public List<String> known() {
        return Wrapped.filled(
                4,
                "private static final Set<" + boxed() + "> KNOWN = Set.of(",
                constants.stream().map(each -> each.name() + ".value").toList(),
                ");");
    }

    /** Fully qualified names that the class needs, sorted. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of(
                "com.fasterxml.jackson.annotation.JsonCreator",
                "com.fasterxml.jackson.annotation.JsonValue",
                "java.util.Objects",
                "java.util.Set",
                "javax.annotation.processing.Generated",
                "org.jspecify.annotations.NullMarked"));
        boolean decimal = kind == EnumKind.NUMBER
                || constants.stream().anyMatch(each -> each.literal().startsWith("new "));
        if (decimal) {
            imports.add("java.math.BigDecimal");
        }
        return imports;
    }
}
