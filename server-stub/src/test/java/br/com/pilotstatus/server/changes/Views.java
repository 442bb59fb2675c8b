package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What generated values hold, by the names of the document: what no property takes does not count. The class of a model is
 * told, too: in the way where it is an alternative.
 */
final class Views {

    /** What is told of what is none of the classes of a union. */
    static final String UNKNOWN = "of no known class";

    private static final String OTHERS = "additionalProperties";

    private Views() {}

    /** Each text, number and so on with the way to it. */
    static Map<String, String> of(String place, @Nullable Object value) {
        Map<String, String> leaves = new TreeMap<>();
        walk(place, value, leaves);
        return leaves;
    }

    private static void walk(String place, @Nullable Object value, Map<String, String> leaves) {
        if (value instanceof Collection<?> many) {
            int index = 0;
            for (Object each : many) {
                walk(place + "[" + index++ + "]", each, leaves);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> walk(place + "." + key, each, leaves));
        } else if (value != null && isUnknown(value)) {
            leaves.put(place, UNKNOWN);
        } else if (value != null && isModel(value.getClass())) {
            String inside = place;
            if (isAlternative(value.getClass())) {
                inside = place + "(" + value.getClass().getSimpleName() + ")";
                leaves.put(inside, "");
            } else {
                leaves.put(place + "{" + value.getClass().getSimpleName() + "}", "");
            }
            for (Map.Entry<String, @Nullable Object> each : properties(value).entrySet()) {
                walk(inside + "." + each.getKey(), each.getValue(), leaves);
            }
            walk(inside, others(value), leaves);
        } else if (value != null) {
            leaves.put(place, Values.tree(value).toString());
        }
    }

    /** What is null and says that it never is, and what is none of the classes of a union. */
    static void wrong(String place, @Nullable Object value, List<String> wrong) {
        if (value instanceof Collection<?> many) {
            many.forEach(each -> wrong(place + "[]", each, wrong));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> wrong(place + ".*", each, wrong));
        } else if (value != null && isUnknown(value)) {
            wrong.add(place + " is of no known class");
        } else if (value != null && isModel(value.getClass())) {
            Map<String, @Nullable Object> members = Models.members(value);
            for (Method each : Models.accessors(value.getClass())) {
                Object member = members.get(each.getName());
                if (member == null && !Nullness.givesNull(each)) {
                    wrong.add(place + "." + each.getName() + " gives null, and says it never does");
                }
                if (member instanceof List<?> many && many.contains(null) && !Nullness.givesNullInside(each)) {
                    wrong.add(place + "." + each.getName() + " gives null among others, and says it never does");
                }
                wrong(place + "." + each.getName(), member, wrong);
            }
        }
    }

    static boolean isUnknown(Object value) {
        return value.getClass().getSimpleName().equals("Unknown") && GeneratedDocument.isGenerated(value.getClass());
    }

    /** Whether it is one of the classes of a union. */
    static boolean isAlternative(Class<?> type) {
        return Stream.of(type.getInterfaces()).anyMatch(each -> each.isSealed() && GeneratedDocument.isGenerated(each));
    }

    static boolean isModel(Class<?> type) {
        return GeneratedDocument.isGenerated(type)
                && List.of(type.getDeclaredClasses()).stream()
                        .anyMatch(each -> each.getSimpleName().equals("Builder"));
    }

    /** The members of a model by their names in the document. */
    static Map<String, @Nullable Object> properties(Object model) {
        Map<String, @Nullable Object> properties = new TreeMap<>();
        for (Field each : model.getClass().getDeclaredFields()) {
            put(model, each, properties);
        }
        // Where null is told from absent.
        for (Method each : model.getClass().getDeclaredMethods()) {
            put(model, each, properties);
        }
        return properties;
    }

    private static <M extends AccessibleObject & Member> void put(
            Object model, M member, Map<String, @Nullable Object> properties) {
        JsonProperty name = member.getAnnotation(JsonProperty.class);
        if (name == null) {
            return;
        }
        member.setAccessible(true);
        try {
            Object value = member instanceof Field field ? field.get(model) : ((Method) member).invoke(model);
            properties.put(name.value(), value instanceof AtomicReference<?> given ? given.get() : value);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What else it has, if the document says what that is, or no document names it. */
    private static Object others(Object model) {
        Map<String, @Nullable Object> others = new TreeMap<>();
        for (Method each : Models.accessors(model.getClass())) {
            if (each.getName().equals(OTHERS)
                    && Models.members(model).get(OTHERS) instanceof Map<?, ?> all
                    && each.getGenericReturnType() instanceof ParameterizedType map) {
                boolean isTyped = map.getActualTypeArguments()[1] != Object.class;
                all.forEach((name, other) -> {
                    if (isTyped || name.equals(ValueVariants.OTHER)) {
                        others.put(String.valueOf(name), other);
                    }
                });
            }
        }
        return others;
    }
}
