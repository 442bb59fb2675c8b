package br.com.pilotstatus.server.internal.validation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of those that are generated, ready to be asked; what a provider makes of it is the same. Immutable.
 *
 * @param constraint the annotation
 * @param isKept whether a value keeps it; never asked of null
 */
record Rule(Annotation constraint, Predicate<Object> isKept) {

    /** What is generated, as {@code templates.schema.Constraints} has it. */
    static final List<Class<? extends Annotation>> KINDS =
            List.of(NotNull.class, Size.class, Pattern.class, Min.class, Max.class, DecimalMin.class, DecimalMax.class);

    /** Returns null where that is nothing for a value of this type, or not for every caller. */
    static @Nullable Rule of(Annotation constraint, Class<?> type) {
        Predicate<Object> kept = null;
        if (constraint instanceof NotNull each && each.groups().length == 0) {
            kept = value -> true;
        } else if (constraint instanceof Size each && each.groups().length == 0 && isSized(type)) {
            // Annotations answer by reflection.
            int min = each.min();
            int max = each.max();
            kept = value -> isBetween(min, size(value), max);
        } else if (constraint instanceof Pattern each
                && each.groups().length == 0
                && CharSequence.class.isAssignableFrom(type)) {
            java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(each.regexp(), flags(each));
            kept = value -> pattern.matcher((CharSequence) value).matches();
        } else if (isNumber(type)) {
            kept = bound(constraint);
        }
        return kept == null ? null : new Rule(constraint, kept);
    }

    /** Says what it wants. */
    String text(Object value) {
        return constraint instanceof Pattern pattern
                ? ConstraintTexts.of(constraint, pattern.message(), Map.of("regexp", pattern.regexp()), value)
                : ConstraintTexts.of(constraint, "", Map.of(), value);
    }

    private static @Nullable Predicate<Object> bound(Annotation constraint) {
        if (constraint instanceof Min each && each.groups().length == 0) {
            return new Bound(BigDecimal.valueOf(each.value()), true, true);
        } else if (constraint instanceof Max each && each.groups().length == 0) {
            return new Bound(BigDecimal.valueOf(each.value()), false, true);
        } else if (constraint instanceof DecimalMin each && each.groups().length == 0) {
            return new Bound(new BigDecimal(each.value()), true, each.inclusive());
        } else if (constraint instanceof DecimalMax each && each.groups().length == 0) {
            return new Bound(new BigDecimal(each.value()), false, each.inclusive());
        }
        return null;
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class && type != char.class;
    }

    private static boolean isSized(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || type.isArray();
    }

    private static int flags(Pattern pattern) {
        int flags = 0;
        for (Pattern.Flag each : pattern.flags()) {
            flags |= each.getValue();
        }
        return flags;
    }

    private static boolean isBetween(int min, int size, int max) {
        return size >= min && size <= max;
    }

    /** Counts characters as JSON Schema does (2020-12 validation, 6.3.1): an emoji is one, though Java holds it as two. */
    static int size(Object value) {
        if (value instanceof String text) {
            return text.codePointCount(0, text.length());
        } else if (value instanceof CharSequence text) {
            return (int) text.codePoints().count();
        } else if (value instanceof Collection<?> many) {
            return many.size();
        } else if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return Array.getLength(value);
    }
}
