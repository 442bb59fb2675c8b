package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.databind.DatabindContext;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Sets of values that a server takes and sends none but the listed ones of: enums, and the values of discriminators. A client
 * keeps what is new to it. An attribute of a mapper says whether sets are closed; {@link OpenSet} that one never is.
 */
public final class ClosedSets {

    /** The attribute; {@link Boolean#TRUE} where sets are closed. */
    public static final Object CLOSED = ClosedSets.class;

    /** More would help no reader. */
    private static final int LISTED = 20;

    private static final int LENGTH = 60;

    private ClosedSets() {}

    /** Whether a mapper takes and gives nothing of a type but what is listed. */
    static boolean isClosed(Class<?> type, DatabindContext context) {
        return context.getAttribute(CLOSED) == Boolean.TRUE && mayClose(type);
    }

    /** Whether the document has no word against it. */
    public static boolean mayClose(Class<?> type) {
        return !type.isAnnotationPresent(OpenSet.class);
    }

    /** The constants of a generated enum class. */
    public static List<Object> listed(Class<?> openEnum) {
        List<Object> values = new ArrayList<>();
        for (Field each : openEnum.getFields()) {
            if (each.getType() == openEnum && Modifier.isStatic(each.getModifiers())) {
                try {
                    values.add(each.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(each + " must be public; generate the models anew", e);
                }
            }
        }
        return values;
    }

    /** Writes values to go on after "must be": {@code one of a, b and c}; what is long is cut. */
    public static String words(Collection<?> values) {
        List<String> all = values.stream()
                .map(String::valueOf)
                .map(each -> each.length() > LENGTH ? each.substring(0, LENGTH) + "…" : each)
                .toList();
        if (all.size() == 1) {
            return all.get(0);
        } else if (all.size() > LISTED) {
            return "one of " + String.join(", ", all.subList(0, LISTED)) + " and " + (all.size() - LISTED) + " others";
        }
        String last = all.get(all.size() - 1);
        return (all.size() == 2 ? "" : "one of ")
                + String.join(", ", all.subList(0, all.size() - 1))
                + (all.size() == 2 ? " or " : ", ")
                + last;
    }
}
