package br.com.pilotstatus.templates.publicapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the annotations that are part of a promise to callers; those of frameworks are not. */
final class AnnotationText {

    private static final Set<String> PROMISES = Set.of(
            "java.lang.Deprecated",
            "java.lang.FunctionalInterface",
            "java.lang.annotation.Inherited",
            "java.lang.annotation.Repeatable",
            "java.lang.annotation.Retention",
            "java.lang.annotation.Target",
            "org.jspecify.annotations.NonNull",
            "org.jspecify.annotations.NullMarked",
            "org.jspecify.annotations.NullUnmarked",
            "org.jspecify.annotations.Nullable");

    private AnnotationText() {}

    /** Returns them in alphabetical order, each with a space behind. */
    static String of(AnnotatedElement element, Function<Class<?>, String> names) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation ->
                        PROMISES.contains(annotation.annotationType().getName()))
                .sorted(Comparator.comparing(
                        (Annotation annotation) -> annotation.annotationType().getName()))
                .map(annotation -> "@" + names.apply(annotation.annotationType()) + values(annotation, names) + " ")
                .collect(Collectors.joining());
    }

    private static String values(Annotation annotation, Function<Class<?>, String> names) {
        String text = Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .filter(method -> !Objects.deepEquals(value(annotation, method), method.getDefaultValue()))
                .map(method -> method.getName() + " = " + text(value(annotation, method), names))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : "(" + text + ")";
    }

    private static Object value(Annotation annotation, Method method) {
        try {
            return method.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(annotation + ": cannot be read", unreadable);
        }
    }

    /** Writes a constant as Java does. */
    static String text(Object value, Function<Class<?>, String> names) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> text(Array.get(value, i), names))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Class<?> type) {
            return names.apply(type) + ".class";
        }
        return value instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
                : String.valueOf(value);
    }
}
