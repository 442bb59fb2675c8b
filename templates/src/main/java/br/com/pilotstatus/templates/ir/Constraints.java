package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.spec.EcmaRegex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/**
 * The rules that a schema puts on a value, as Bean Validation annotations and as checks of a builder.
 *
 * @param annotations such as {@code @Size(max = 20)}
 * @param imports     fully qualified names of the annotations
 * @param checks      calls on the builder's checks without their first arguments, such as {@code length(%s, null, 20)}
 */
record Constraints(List<String> annotations, Set<String> imports, List<String> checks) {

    private static final String PACKAGE = "jakarta.validation.constraints.";

    static Constraints of(JsonNode schema, JavaType type, boolean notNull, String pointer) {
        Constraints found = new Constraints(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
        if (notNull) {
            found.add("NotNull", "@NotNull", null);
        }
        switch (type.kind()) {
            case TEXT -> {
                found.size(schema.get("minLength"), schema.get("maxLength"), "length");
                found.pattern(schema.path("pattern").asString(null), pointer);
            }
            case LIST -> found.size(schema.get("minItems"), schema.get("maxItems"), "items").distinct(schema.path("uniqueItems"));
            case MAP -> found.size(schema.get("minProperties"), schema.get("maxProperties"), "items");
            case INTEGER, DECIMAL -> {
                found.bound("Min", schema.get("minimum"), true);
                found.bound("Max", schema.get("maximum"), true);
                found.bound("Min", schema.get("exclusiveMinimum"), false);
                found.bound("Max", schema.get("exclusiveMaximum"), false);
                found.multiple(schema.path("multipleOf"));
            }
            default -> { }
        }
        return found;
    }

    private Constraints size(JsonNode min, JsonNode max, String check) {
        if (min == null && max == null) {
            return this;
        }
        List<String> members = new ArrayList<>();
        if (min != null) {
            members.add("min = " + min.asInt());
        }
        if (max != null) {
            members.add("max = " + max.asInt());
        }
        add("Size", "@Size(" + String.join(", ", members) + ")",
                check + "(%s, " + (min == null ? "null" : min.asInt()) + ", " + (max == null ? "null" : max.asInt()) + ")");
        return this;
    }

    /** Bean Validation has no such rule. */
    private void distinct(JsonNode unique) {
        if (unique.asBoolean(false)) {
            checks.add("distinct(%s)");
        }
    }

    /** Bean Validation has no such rule. */
    private void multiple(JsonNode step) {
        if (step.isNumber() && step.decimalValue().signum() > 0) {
            checks.add("multiple(%s, \"" + step.decimalValue().toPlainString() + "\")");
        }
    }

    private void pattern(String pattern, String pointer) {
        if (pattern == null) {
            return;
        }
        String whole = wholeMatch(EcmaRegex.toJava(pattern));
        try {
            java.util.regex.Pattern.compile(whole);
        } catch (PatternSyntaxException notJava) {
            throw new UnsupportedSpecException(pointer + "/pattern", "Java cannot read the regular expression "
                    + pattern + " (" + notJava.getDescription() + "); write it in the common subset of ECMA-262 and "
                    + "Java, or remove it with an overlay action");
        }
        add("Pattern", "@Pattern(regexp = " + Text.literal(whole) + ")",
                "pattern(%s, " + Text.literal(pattern) + ", " + Text.literal(whole) + ")");
    }

    /** JSON Schema searches, Bean Validation matches the whole value: widen a pattern that is not anchored. */
    private static String wholeMatch(String pattern) {
        boolean alternatives = pattern.contains("|");
        boolean starts = pattern.startsWith("^") && !alternatives;
        boolean ends = pattern.endsWith("$") && !pattern.endsWith("\\$") && !alternatives;
        if (starts && ends) {
            return pattern;
        }
        return (starts ? "" : "[\\s\\S]*") + "(?:" + pattern + ")" + (ends ? "" : "[\\s\\S]*");
    }

    private void bound(String side, JsonNode limit, boolean inclusive) {
        if (limit == null || !limit.isNumber()) {
            return;
        }
        BigDecimal value = limit.decimalValue();
        String number = value.toPlainString();
        if (inclusive && isLong(value)) {
            add(side, "@" + side + "(" + value.longValueExact() + "L)", null);
        } else {
            add("Decimal" + side, "@Decimal" + side + "(value = \"" + number + "\""
                    + (inclusive ? "" : ", inclusive = false") + ")", null);
        }
        checks.add((side.equals("Min") ? "min" : "max") + "(%s, \"" + number + "\", " + inclusive + ")");
    }

    private static boolean isLong(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
    }

    private void add(String annotationType, String annotation, String check) {
        imports.add(PACKAGE + annotationType);
        annotations.add(annotation);
        if (check != null) {
            checks.add(check);
        }
    }
}
