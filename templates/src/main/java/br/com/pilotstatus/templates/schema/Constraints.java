package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.regex.EcmaRegex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a schema puts on a value, as Bean Validation annotations and as checks of a builder. Those for elements of
 * lists and maps are in the {@link JavaType}, since they are annotations inside of it.
 *
 * @param annotations such as {@code @Size(max = 20)}
 * @param imports     fully qualified names of the annotations
 * @param checks      what a builder checks
 */
public record Constraints(List<String> annotations, Set<String> imports, List<Check> checks) {

    private static final String PACKAGE = "jakarta.validation.constraints.";

    /** No rule but, perhaps, that null is refused. */
    public static Constraints none(boolean notNull) {
        Constraints found = new Constraints(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
        if (notNull) {
            found.add("NotNull", "@NotNull", null);
        }
        return found;
    }

    public static Constraints of(Schema schema, JavaType type, boolean notNull) {
        Constraints found = none(notNull);
        switch (type.kind()) {
            case TEXT -> {
                found.size(schema.number(Keyword.MIN_LENGTH), schema.number(Keyword.MAX_LENGTH), "length");
                found.pattern(schema.text(Keyword.PATTERN));
            }
            case LIST ->
                found.size(schema.number(Keyword.MIN_ITEMS), schema.number(Keyword.MAX_ITEMS), "items")
                        .distinct(schema.is(Keyword.UNIQUE_ITEMS));
            case MAP ->
                found.size(schema.number(Keyword.MIN_PROPERTIES), schema.number(Keyword.MAX_PROPERTIES), "items");
            case INTEGER, DECIMAL -> {
                found.bound("Min", schema.number(Keyword.MINIMUM), true);
                found.bound("Max", schema.number(Keyword.MAXIMUM), true);
                found.bound("Min", schema.number(Keyword.EXCLUSIVE_MINIMUM), false);
                found.bound("Max", schema.number(Keyword.EXCLUSIVE_MAXIMUM), false);
                found.multiple(schema.number(Keyword.MULTIPLE_OF));
            }
            default -> {}
        }
        found.checks.addAll(type.inside());
        return found;
    }

    /** The annotations in front of the type of an element. */
    public String inFront() {
        return annotations.stream().map(each -> each + " ").collect(Collectors.joining());
    }

    private Constraints size(@Nullable BigDecimal min, @Nullable BigDecimal max, String check) {
        if (min == null && max == null) {
            return this;
        }
        List<String> members = new ArrayList<>();
        if (min != null) {
            members.add("min = " + count(min));
        }
        if (max != null) {
            members.add("max = " + count(max));
        }
        add(
                "Size",
                "@Size(" + String.join(", ", members) + ")",
                new Check(check, (min == null ? "null" : count(min)) + ", " + (max == null ? "null" : count(max))));
        return this;
    }

    /** Nothing in Java is longer than an int says. */
    private static String count(BigDecimal number) {
        return number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).toBigInteger().toString();
    }

    /** Bean Validation has no such rule. */
    private void distinct(boolean unique) {
        if (unique) {
            checks.add(new Check("distinct", ""));
        }
    }

    /** Bean Validation has no such rule. */
    private void multiple(@Nullable BigDecimal step) {
        if (step != null && step.signum() > 0) {
            checks.add(new Check("multiple", "\"" + step.toPlainString() + "\""));
        }
    }

    /** The message has the document's own expression where Java's is another. */
    private void pattern(String pattern) {
        String whole =
                pattern.isEmpty() ? "" : EcmaRegex.of(pattern).wholeMatch().orElse("");
        if (!whole.isEmpty()) {
            String told = "must match " + pattern.replaceAll("[\\\\{}$]", "\\\\$0");
            String message =
                    whole.equals(pattern) || !ClassLimits.isConstant(told) ? "" : ", message = " + Text.literal(told);
            add(
                    "Pattern",
                    "@Pattern(regexp = " + Text.literal(whole) + message + ")",
                    new Check("pattern", Text.literal(pattern) + ", " + Text.literal(whole)));
        }
    }

    private void bound(String side, @Nullable BigDecimal value, boolean inclusive) {
        if (value == null) {
            return;
        }
        String number = value.toPlainString();
        if (inclusive && isLong(value)) {
            add(side, "@" + side + "(" + value.longValueExact() + "L)", null);
        } else {
            add(
                    "Decimal" + side,
                    "@Decimal" + side + "(value = \"" + number + "\"" + (inclusive ? "" : ", inclusive = false") + ")",
                    null);
        }
        checks.add(new Check(side.equals("Min") ? "min" : "max", "\"" + number + "\", " + inclusive));
    }

    private static boolean isLong(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
    }

    private void add(String annotationType, String annotation, @Nullable Check check) {
        imports.add(PACKAGE + annotationType);
        annotations.add(annotation);
        if (check != null) {
            checks.add(check);
        }
    }
}
