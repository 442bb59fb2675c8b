package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.schema.EnumValues.Value;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the values of an enum are, and how they are written in Java. */
public enum EnumKind {
    TEXT("String", "String", "value", "value"),
    INTEGER("long", "Long", "value", "Long.parseLong(value)"),
    NUMBER("Number", "BigDecimal", Packages.MODEL_INTERNAL + ".OpenEnumValue.number(value)", "new BigDecimal(value)"),
    ANY(
            "Object",
            "Object",
            Packages.MODEL_INTERNAL + ".OpenEnumValue.of(value)",
            Packages.MODEL_INTERNAL + ".OpenEnumValue.parse(value, KNOWN)");

    private final String taken;
    private final String kept;
    private final String conversion;
    private final String parsed;

    EnumKind(String taken, String kept, String conversion, String parsed) {
        this.taken = taken;
        this.kept = kept;
        this.conversion = conversion;
        this.parsed = parsed;
    }

    public static EnumKind of(List<Value> values) {
        if (values.stream().allMatch(each -> each.json().isString())) {
            return TEXT;
        }
        if (values.stream()
                .allMatch(each -> each.json().isIntegralNumber() && each.json().canConvertToLong())) {
            return INTEGER;
        }
        return values.stream().allMatch(each -> each.json().isNumber()) ? NUMBER : ANY;
    }

    /** A value as an argument of {@code of}, as source. */
    public String literal(JsonNode value) {
        return value.isString()
                ? Text.literal(value.asString())
                : value.isBoolean()
                        ? value.asString()
                        : value.isIntegralNumber() && value.canConvertToLong()
                                ? value.asString() + "L"
                                : "new BigDecimal("
                                        + Text.literal(value.decimalValue().toPlainString()) + ")";
    }

    /** Type of the argument of {@code of}. */
    public String taken() {
        return taken;
    }

    /** Type of what is kept. */
    public String kept() {
        return kept;
    }

    /** The argument {@code value} as it is kept, as source. */
    public String conversion() {
        return conversion;
    }

    /** The text {@code value} as an argument of {@code of}, as source. */
    public String parsed() {
        return parsed;
    }
}
