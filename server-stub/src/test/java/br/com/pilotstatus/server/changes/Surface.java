package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.OperationResult;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that a kind of user may name of what is generated, found by reflection. */
final class Surface {

    private static final List<String> OF_OBJECT = List.of("equals", "hashCode", "toString");

    private final Set<Executable> called = new LinkedHashSet<>();
    private final Set<Method> overridden = new LinkedHashSet<>();
    private final Set<Field> constants = new LinkedHashSet<>();
    private final Set<Class<?>> switched = new LinkedHashSet<>();
    private final Set<Class<?>> assigned = new LinkedHashSet<>();

    private Surface() {}

    /** What calls the client can name; models are read where they come in responses, and built where they go in requests. */
    static Surface ofCallers(GeneratedDocument document) {
        Surface surface = new Surface();
        Class<?> client = document.type("client.CaseClient");
        surface.call(client);
        Stream.of(client.getDeclaredClasses())
                .sorted(Comparator.comparing(Class::getName))
                .forEach(surface::call);
        for (Class<?> each : document.classes("client.api")) {
            surface.read(each);
        }
        document.classes("client.error").forEach(surface::call);
        ModelDirections directions = ModelDirections.ofClient(document);
        directions.received().forEach(surface::read);
        directions.sent().forEach(surface::build);
        return surface;
    }

    /** What an implementation can name; models are read where they come in requests, and built where they go in responses. */
    static Surface ofImplementers(GeneratedDocument document) {
        Surface surface = new Surface();
        for (Class<?> each : document.classes("server.api")) {
            if (OperationResult.class.isAssignableFrom(each)) {
                methods(each).filter(Surface::isStatic).forEach(surface.called::add);
            } else if (!each.isInterface()) {
                surface.call(each);
                surface.called.addAll(List.of(each.getConstructors()));
            } else if (!each.getSimpleName().startsWith("Complete")) {
                // Whoever implements Complete… asks to be told of each new operation by the compiler.
                methods(each).forEach(surface.overridden::add);
            }
        }
        ModelDirections directions = ModelDirections.ofServer(document);
        directions.received().forEach(surface::read);
        directions.sent().forEach(surface::build);
        return surface;
    }

    private void call(Class<?> type) {
        methods(type).forEach(called::add);
    }

    private void read(Class<?> type) {
        if (type.isSealed()) {
            switched.add(type);
        }
        constants(type);
        methods(type).filter(each -> !each.getName().equals("toBuilder")).forEach(called::add);
        if (type.isSealed()) {
            nested(type).forEach(this::read);
        }
    }

    private void build(Class<?> type) {
        constants(type);
        if (type.isSealed()) {
            assigned.add(type);
            nested(type).forEach(this::build);
        } else if (type.isRecord()) {
            called.addAll(List.of(type.getConstructors()));
            methods(type).filter(Surface::isStatic).forEach(called::add);
        } else {
            methods(type)
                    .filter(each -> isStatic(each) || each.getName().equals("toBuilder"))
                    .forEach(called::add);
            Stream.of(type.getDeclaredClasses())
                    .filter(each -> each.getSimpleName().equals("Builder"))
                    .forEach(this::call);
        }
    }

    private void constants(Class<?> type) {
        Stream.of(type.getDeclaredFields())
                .filter(each -> Modifier.isPublic(each.getModifiers()))
                .forEach(constants::add);
    }

    private static Stream<Class<?>> nested(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses()).filter(each -> each.getDeclaringClass() == sealed);
    }

    private static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    private static Stream<Method> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                .filter(each -> !OF_OBJECT.contains(each.getName()))
                .sorted(Comparator.comparing(Method::toGenericString));
    }

    /** Methods and constructors that are called. */
    Set<Executable> called() {
        return called;
    }

    Set<Method> overridden() {
        return overridden;
    }

    Set<Field> constants() {
        return constants;
    }

    /** Sealed types over whose classes there are complete switches. */
    Set<Class<?>> switched() {
        return switched;
    }

    /** Sealed types to which their classes are assigned. */
    Set<Class<?>> assigned() {
        return assigned;
    }

    /** What a constructor or a method makes, for a sentence. */
    static String name(Executable member) {
        return member.getDeclaringClass().getSimpleName()
                + (member instanceof Constructor<?> ? "" : "." + member.getName());
    }
}
