package br.com.pilotstatus.model.internal;

/**
 * What a rule asks of a value, in words: builders, and the stub of its requests and limits, say it alike. Each
 * text goes behind the name of a place, and none says what was given.
 */
public final class RuleText {

    private RuleText() {}

    public static String required() {
        return "is required";
    }

    public static String requiredOrNull() {
        return "is required (may be null)";
    }

    /** A constant of the document, which is no secret. */
    public static String constant(Object value) {
        return "must be " + (value instanceof String text ? "\"" + text + "\"" : value);
    }

    public static String pattern(String pattern) {
        return "must match " + pattern;
    }

    /** What is below that number breaks it; the number itself does where it is not included. */
    public static String min(Object number, boolean inclusive) {
        return "must be " + (inclusive ? "at least " : "greater than ") + number;
    }

    /** What is above that number breaks it; the number itself does where it is not included. */
    public static String max(Object number, boolean inclusive) {
        return "must be " + (inclusive ? "at most " : "less than ") + number;
    }

    /** The unit is a noun in the singular. */
    public static String minSize(int number, String unit) {
        return "must have at least " + count(number, unit);
    }

    /** The unit is a noun in the singular. */
    public static String maxSize(int number, String unit) {
        return "must have at most " + count(number, unit);
    }

    /** Both limits in one; the unit is a noun in the singular. */
    public static String size(int min, int max, String unit) {
        return "must have " + (min == max ? "" : min + " to ") + count(max, unit);
    }

    private static String count(int number, String unit) {
        if (number == 1) {
            return "1 " + unit;
        }
        return number + " " + (unit.endsWith("y") ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s");
    }
}
