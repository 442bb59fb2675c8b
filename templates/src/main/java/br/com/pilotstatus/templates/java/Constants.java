package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The one value that a schema allows, where Java has a word for it. */
final class Constants {

    private Constants() {}

    /** Returns the constant as source; null where there is none, or one that could not be compared. */
    static @Nullable String of(Schema merged, JavaType type) {
        JsonNode value = merged.get(Keyword.CONST);
        if (value.isNumber()) {
            return number(value, type.name());
        }
        return switch (type.name()) {
            case "String" -> value.isString() ? Text.literal(value.asString()) : null;
            case "Boolean" -> value.isBoolean() ? value.asString() : null;
            default -> null;
        };
    }

    private static @Nullable String number(JsonNode value, String type) {
        String written = value.decimalValue().toString();
        return switch (type) {
            case "Integer" -> value.canConvertToExactIntegral() && value.canConvertToInt() ? "" + value.asInt() : null;
            case "Long" -> value.canConvertToExactIntegral() && value.canConvertToLong() ? value.asLong() + "L" : null;
            case "BigInteger" ->
                value.canConvertToExactIntegral()
                        ? made(type, value.bigIntegerValue().toString())
                        : null;
            case "BigDecimal" -> made(type, written);
            case "Double", "Float" -> type + ".valueOf(" + Text.literal(written) + ")";
            default -> null;
        };
    }

    private static String made(String type, String written) {
        return "new " + type + "(" + Text.literal(written) + ")";
    }
}
