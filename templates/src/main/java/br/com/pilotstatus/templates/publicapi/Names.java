package br.com.pilotstatus.templates.publicapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What classes are called in the text: as in Java with imports. */
final class Names implements Function<Class<?>, String> {

    /** Top-level classes by simple name. */
    private final Map<String, TreeSet<String>> bySimpleName = new TreeMap<>();

    private Names() {}

    static Names of(Collection<Class<?>> mentioned) {
        Names names = new Names();
        mentioned.stream()
                .filter(type -> !type.isPrimitive())
                .map(Names::outermost)
                .forEach(type -> names.bySimpleName
                        .computeIfAbsent(type.getSimpleName(), each -> new TreeSet<>())
                        .add(type.getName()));
        return names;
    }

    @Override
    public String apply(Class<?> type) {
        if (type.isArray()) {
            return apply(type.getComponentType()) + "[]";
        }
        if (type.isPrimitive()) {
            return type.getName();
        }
        Class<?> outermost = outermost(type);
        boolean unique = Objects.requireNonNull(bySimpleName.get(outermost.getSimpleName()))
                        .size()
                == 1;
        int prefix = unique && !outermost.getPackageName().isEmpty()
                ? outermost.getPackageName().length() + 1
                : 0;
        return type.getName().substring(prefix).replace('$', '.');
    }

    /** Returns what the text mentions by simple name but does not describe; {@code java.lang} goes without saying. */
    List<String> imports(Collection<Class<?>> described) {
        List<String> own = described.stream().map(Class::getName).toList();
        return bySimpleName.values().stream()
                .filter(names -> names.size() == 1)
                .map(TreeSet::first)
                .filter(name -> !own.contains(name) && !name.matches("java\\.lang\\.\\w+"))
                .sorted()
                .toList();
    }

    static Class<?> element(Class<?> type) {
        return type.isArray() ? element(type.getComponentType()) : type;
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getDeclaringClass() == null ? type : outermost(type.getDeclaringClass());
    }
}
