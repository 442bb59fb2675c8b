package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.ir.EnumValues.Value;
import br.com.pilotstatus.templates.names.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 */
public record EnumClass(
        String packageName, String name, String pointer, List<String> javadoc, Kind kind, List<Constant> constants) {

    /** What the values of an enum are, and how they are written in Java. */
    enum Kind {
        TEXT("String", "String", "value", "value"),
        INTEGER("long", "Long", "value", "Long.parseLong(value)"),
        NUMBER("Number", "BigDecimal", "OpenEnumValue.number(value)", "new BigDecimal(value)"),
        ANY("Object", "Object", "OpenEnumValue.of(value)", "OpenEnumValue.parse(value, KNOWN)");

        /** Type of the argument of {@code of}. */
        final String taken;
        /** Type of what is kept. */
        final String kept;
        /** The argument {@code value} as it is kept, as source. */
        final String conversion;
        /** The text {@code value} as an argument of {@code of}, as source. */
        final String parsed;

        Kind(String taken, String kept, String conversion, String parsed) {
            this.taken = taken;
            this.kept = kept;
            this.conversion = conversion;
            this.parsed = parsed;
        }

        static Kind of(List<Value> values) {
            if (values.stream().allMatch(each -> each.json().isString())) {
                return TEXT;
            }
            if (values.stream()
                    .allMatch(each ->
                            each.json().isIntegralNumber() && each.json().canConvertToLong())) {
                return INTEGER;
            }
            return values.stream().allMatch(each -> each.json().isNumber()) ? NUMBER : ANY;
        }

        /** A value as an argument of {@code of}, as source. */
        private String literal(JsonNode value) {
            return value.isString()
                    ? Text.literal(value.asString())
                    : value.isBoolean()
                            ? value.asString()
                            : value.isIntegralNumber() && value.canConvertToLong()
                                    ? value.asString() + "L"
                                    : "new BigDecimal("
                                            + Text.literal(value.decimalValue().toPlainString()) + ")";
        }
    }

    /**
     * A value that the spec knows.
     *
     * @param name    Java name of the constant
     * @param literal its value as Java source
     * @param doc     what it is, as Javadoc
     */
    public record Constant(String name, String literal, String doc) {}

    static EnumClass of(String name, JsonNode schema, EffectiveSpec spec, String packageName) {
        List<Value> values = EnumValues.of(schema, spec).values();
        Kind kind = Kind.of(values);
        List<Constant> constants = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of("KNOWN"));
        for (Value value : values) {
            String base =
                    JavaNames.constantName(value.name().isBlank() ? value.json().asString() : value.name());
            String constant = base;
            for (int n = 2; !taken.add(constant); n++) {
                constant = base + "_" + n;
            }
            String doc = "The value "
                    + (value.json().isString() ? Text.literal(value.json().asString()) : value.json())
                    + (value.doc().isBlank() ? "." : ": " + Text.sentence(value.doc()));
            constants.add(new Constant(
                    constant,
                    kind.literal(value.json()),
                    String.join("", Text.javadoc(doc)).strip()));
        }
        return new EnumClass(
                packageName,
                name,
                Pointers.of("components", "schemas", name),
                Docs.component(name, schema),
                kind,
                constants);
    }

    /** The simple name, for places where {@code name} is a constant's. */
    public String type() {
        return name;
    }

    /** Type of the argument of {@code of}. */
    public String taken() {
        return kind.taken;
    }

    /** Type of what {@code value()} gives. */
    public String given() {
        return kind == Kind.INTEGER ? "long" : kind.kept;
    }

    /** Type of the elements of a set of values. */
    public String boxed() {
        return kind.kept;
    }

    /** Whether the argument of {@code of} may be null to the compiler. */
    public boolean checked() {
        return kind != Kind.INTEGER;
    }

    public String conversion() {
        return kind.conversion;
    }

    public String parsed() {
        return kind.parsed;
    }

    /** Fully qualified names that the class needs, sorted. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of(
                "com.fasterxml.jackson.annotation.JsonCreator",
                "com.fasterxml.jackson.annotation.JsonValue",
                "java.util.Objects",
                "java.util.Set",
                "org.jspecify.annotations.NullMarked"));
        boolean decimal = kind == Kind.NUMBER
                || constants.stream().anyMatch(each -> each.literal().startsWith("new "));
        if (decimal) {
            imports.add("java.math.BigDecimal");
        }
        return imports;
    }
}
