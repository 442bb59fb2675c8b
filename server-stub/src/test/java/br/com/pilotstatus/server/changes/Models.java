package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and builds models by reflection. */
final class Models {

    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    private Models() {}

    /** Reads JSON as what comes is read: without checks. */
    static Object read(JsonNode json, Class<?> type) {
        Object read = Values.of(json, type);
        if (read == null) {
            throw new IllegalArgumentException(json + " is no " + type.getSimpleName());
        }
        return read;
    }

    /** Why a value, or any that it is made of, can't be built of its members; empty if it can. */
    static String refusal(@Nullable Object value) {
        List<String> refusals = new ArrayList<>();
        build(value, refusals);
        return refusals.isEmpty() ? "" : refusals.get(0);
    }

    private static void build(@Nullable Object value, List<String> refusals) {
        if (value instanceof Collection<?> many) {
            many.forEach(each -> build(each, refusals));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> build(each, refusals));
        } else if (value != null && GeneratedDocument.isGenerated(value.getClass())) {
            members(value).values().forEach(each -> build(each, refusals));
            try {
                Object builder = value.getClass().getMethod("toBuilder").invoke(value);
                builder.getClass().getMethod("build").invoke(builder);
            } catch (NoSuchMethodException notBuilt) {
                // A record, or a word.
            } catch (InvocationTargetException refused) {
                refusals.add("build() throws " + refused.getCause().getClass().getSimpleName() + ": "
                        + refused.getCause().getMessage());
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    /** What the accessors of a model or a record give, by their names. */
    static Map<String, @Nullable Object> members(Object value) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Method each : accessors(value.getClass())) {
            try {
                members.put(each.getName(), each.invoke(value));
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new AssertionError(each.toString(), impossible);
            }
        }
        return members;
    }

    /** An accessor by its name. */
    static Method accessor(Class<?> type, String name) {
        return accessors(type).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The accessors of a model or a record. */
    static List<Method> accessors(Class<?> type) {
        return ACCESSORS.computeIfAbsent(type, Models::declared);
    }

    private static List<Method> declared(Class<?> type) {
        if (type.isRecord()) {
            List<Method> accessors = new ArrayList<>();
            for (RecordComponent each : type.getRecordComponents()) {
                accessors.add(each.getAccessor());
            }
            return accessors;
        }
        return Stream.of(type.getDeclaredMethods())
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !Modifier.isStatic(each.getModifiers()))
                .filter(each -> each.getParameterCount() == 0)
                .filter(each -> !List.of("toBuilder", "hashCode", "toString").contains(each.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }
}
