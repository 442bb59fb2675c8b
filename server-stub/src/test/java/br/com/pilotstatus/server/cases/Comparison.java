package br.com.pilotstatus.server.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares JSON by what it means: 1 is 1.0, and an instant is the same with a fraction of zeros. */
public final class Comparison {

    private Comparison() {}

    /** The place and the way in which two values differ first; null if they are the same. */
    public static @Nullable String difference(JsonNode expected, JsonNode actual) {
        return difference("", expected, actual);
    }

    /** The same for arguments: what is absent arrives as null, or as an empty list or map, as JAX-RS has it. */
    public static @Nullable String differenceOfArguments(JsonNode expected, JsonNode actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            boolean bothAbsent = isAbsent(expected.path(i)) && (isAbsent(actual.path(i)) || isEmpty(actual.path(i)));
            String difference = bothAbsent ? null : difference("/" + i, expected.path(i), actual.path(i));
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isContainerNode() && value.isEmpty();
    }

    private static @Nullable String difference(String at, JsonNode expected, JsonNode actual) {
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                String difference = difference(at + "/" + i, expected.get(i), actual.get(i));
                if (difference != null) {
                    return difference;
                }
            }
            return null;
        }
        if (expected.isObject() && actual.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            for (Iterator<String> each = names.iterator(); each.hasNext(); ) {
                String name = each.next();
                String difference = difference(at + "/" + name, expected.path(name), actual.path(name));
                if (difference != null) {
                    return difference;
                }
            }
            return null;
        }
        return same(expected, actual)
                ? null
                : (at.isEmpty() ? "" : "at " + at + " ") + "expected is " + text(expected) + ", there is "
                        + text(actual);
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        if (expected.isTextual() && actual.isTextual() && !expected.equals(actual)) {
            try {
                return OffsetDateTime.parse(expected.asText()).equals(OffsetDateTime.parse(actual.asText()));
            } catch (DateTimeException noInstant) {
                return false;
            }
        }
        return expected.equals(actual);
    }
}
