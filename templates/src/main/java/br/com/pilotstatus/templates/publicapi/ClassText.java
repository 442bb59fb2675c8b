package br.com.pilotstatus.templates.publicapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a class as a heading and its members in alphabetical order: fields, constructors, methods. What every object or
 * record has anyway is left out.
 *
 * @param names how a class is called
 */
record ClassText(Function<Class<?>, String> names) {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals(Object)", "hashCode()", "toString()");

    String heading(Class<?> type) {
        TypeText types = new TypeText(names);
        StringBuilder text = new StringBuilder(AnnotationText.of(type, names))
                .append(modifiers(type))
                .append(kind(type))
                .append(' ')
                .append(type.getName()
                        .substring(type.getPackageName().length() + 1)
                        .replace('$', '.'))
                .append(types.parameters(type.getTypeParameters()));
        if (type.isRecord()) {
            text.append(Arrays.stream(type.getRecordComponents())
                    .map(component -> types.of(component.getAnnotatedType()) + " " + component.getName())
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        if (!type.isRecord() && !type.isEnum()) {
            list(text, " extends ", parent(type).map(types::of));
        }
        list(
                text,
                type.isInterface() ? " extends " : " implements ",
                owners(type).stream()
                        .flatMap(owner -> Arrays.stream(owner.getAnnotatedInterfaces()))
                        .filter(ClassText::isNameable)
                        .map(types::of)
                        .distinct());
        if (type.isSealed()) {
            list(
                    text,
                    " permits ",
                    Arrays.stream(type.getPermittedSubclasses())
                            .filter(Visibility::of)
                            .map(names)
                            .sorted());
        }
        return text.toString();
    }

    List<String> members(Class<?> type) {
        MemberText text = new MemberText(names);
        List<String> lines = new ArrayList<>();
        owners(type).stream()
                .flatMap(owner -> Arrays.stream(owner.getDeclaredFields()))
                .filter(Visibility::of)
                .sorted(Comparator.comparing(Field::getName))
                .map(text::of)
                .forEach(lines::add);
        Arrays.stream(type.getDeclaredConstructors())
                .filter(Visibility::of)
                .filter(constructor -> !isCanonical(constructor))
                .map(text::of)
                .sorted()
                .forEach(lines::add);
        owners(type).stream()
                .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
                .filter(Visibility::of)
                .filter(method -> !isImplied(method))
                .sorted(Comparator.comparing(Method::getName).thenComparing(text::of))
                .map(text::of)
                .distinct()
                .forEach(lines::add);
        return lines;
    }

    /** A class, and those of its parents that users inherit from without being able to name them. */
    private static List<Class<?>> owners(Class<?> type) {
        List<Class<?>> owners = new ArrayList<>(List.of(type));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(parent -> !Visibility.of(parent))
                .map(ClassText::owners)
                .forEach(owners::addAll);
        return owners;
    }

    /** The nearest parent that users can name, if that is worth a word. */
    private static Stream<AnnotatedType> parent(Class<?> type) {
        AnnotatedType parent = type.getAnnotatedSuperclass();
        if (parent == null || type.getSuperclass() == Object.class) {
            return Stream.empty();
        }
        return isNameable(parent) ? Stream.of(parent) : parent(type.getSuperclass());
    }

    private static boolean isNameable(AnnotatedType type) {
        Type bare = type.getType();
        Class<?> named = (Class<?>) (bare instanceof ParameterizedType generic ? generic.getRawType() : bare);
        return named != Annotation.class && Visibility.of(named);
    }

    private static String modifiers(Class<?> type) {
        int shown = Modifier.PROTECTED
                | (type.isInterface() || type.isEnum() ? 0 : Modifier.ABSTRACT)
                | (type.isRecord() || type.isEnum() ? 0 : Modifier.FINAL)
                | (type.getDeclaringClass() == null || type.isInterface() || type.isRecord() || type.isEnum()
                        ? 0
                        : Modifier.STATIC);
        String modifiers = Modifier.toString(type.getModifiers() & shown) + (type.isSealed() ? " sealed" : "");
        return modifiers.isBlank() ? "" : modifiers.strip() + " ";
    }

    private static String kind(Class<?> type) {
        return type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private static void list(StringBuilder text, String word, Stream<String> items) {
        String joined = items.collect(Collectors.joining(", "));
        text.append(joined.isEmpty() ? "" : word + joined);
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
        return components != null
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(components).map(RecordComponent::getType).toArray());
    }

    private static boolean isImplied(Method method) {
        Class<?> type = method.getDeclaringClass();
        String signature = method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
        return OF_EVERY_OBJECT.contains(signature)
                || type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getAccessor().equals(method))
                || type.isEnum() && Set.of("values()", "valueOf(String)").contains(signature);
    }
}
