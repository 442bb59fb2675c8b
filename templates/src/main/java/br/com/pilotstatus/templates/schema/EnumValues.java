package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The values of an open enum, without null: those of {@code enum}, or of alternatives that are constants, enums or, to
 * leave the enum open, any text.
 *
 * @param values each once, in the order of the document
 */
public record EnumValues(List<Value> values) {

    private static final List<Keyword> NOT_ANY_TEXT =
            List.of(Keyword.ENUM, Keyword.CONST, Keyword.FORMAT, Keyword.PATTERN, Keyword.ONE_OF, Keyword.ANY_OF);

    /**
     * One value.
     *
     * @param json what it is
     * @param name what the document calls it, or empty
     * @param doc  what the document says of it, or empty
     */
    public record Value(JsonNode json, String name, String doc) {}

    /** The values of a schema; none where it is no enum that needs a class. */
    public static EnumValues of(Schema schema) {
        EnumValues found = new EnumValues(new ArrayList<>());
        boolean closed = found.collect(schema, new HashSet<>(), new HashSet<>());
        boolean isOpen = schema.alternatives().stream().anyMatch(each -> isAnyText(each.resolve()));
        boolean useful = closed
                && found.values.stream().anyMatch(each -> !each.json.isBoolean())
                && found.values.stream().allMatch(each -> isOpen ? each.json.isString() : each.json.isValueNode());
        // One constant is a fixed value, not a choice.
        return useful && !schema.has(Keyword.CONST) ? found : new EnumValues(List.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    private boolean collect(Schema reference, Set<Schema> around, Set<Object> seen) {
        Schema schema = reference.resolve();
        if (schema.has(Keyword.PROPERTIES) || schema.has(Keyword.ALL_OF)) {
            return false;
        }
        if (schema.get(Keyword.ENUM).isArray()) {
            listed(schema, seen);
            return true;
        }
        if (schema.has(Keyword.CONST)) {
            add(schema.get(Keyword.CONST), schema.text(Keyword.TITLE), schema.text(Keyword.DESCRIPTION), seen);
            return true;
        }
        List<Schema> alternatives = schema.alternatives();
        if (alternatives.isEmpty()) {
            return !around.isEmpty() && isAnyText(schema);
        }
        boolean isNoCircle = around.add(schema);
        boolean closed = isNoCircle && alternatives.stream().allMatch(each -> collect(each, around, seen));
        if (isNoCircle) {
            around.remove(schema);
        }
        return closed;
    }

    /** Whether the document says that there may be other values: by a word, or by any text as an alternative. */
    public static boolean isOpen(Schema schema) {
        return isOpen(schema, new HashSet<>());
    }

    private static boolean isOpen(Schema reference, Set<Schema> around) {
        Schema schema = reference.resolve();
        return schema.isOpen()
                || around.add(schema)
                        && schema.alternatives().stream()
                                .anyMatch(each -> isAnyText(each.resolve()) || isOpen(each, around));
    }

    /** Beside known texts it says what every open enum means: others may come. */
    private static boolean isAnyText(Schema schema) {
        return schema.type().equals("string") && !schema.hasAny(NOT_ANY_TEXT);
    }

    private void listed(Schema schema, Set<Object> seen) {
        JsonNode names = schema.get(Keyword.ENUM_NAMES);
        JsonNode docs = schema.get(Keyword.ENUM_DESCRIPTIONS);
        JsonNode listed = schema.get(Keyword.ENUM);
        for (int i = 0; i < listed.size(); i++) {
            add(listed.get(i), names.path(i).asString(""), docs.path(i).asString(""), seen);
        }
    }

    private void add(JsonNode value, String name, String doc, Set<Object> seen) {
        if (!value.isNull() && seen.add(same(value))) {
            values.add(new Value(value, name, doc));
        }
    }

    /** What equal values have in common: to JSON Schema 1 and 1.0 are one number, and a set of both would not even load. */
    private static Object same(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros() : value;
    }
}
