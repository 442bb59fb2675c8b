package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.OperationResult;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which models a side sends and which it receives; those that nobody has are both. */
final class ModelDirections {

    private final Set<Class<?>> received = new LinkedHashSet<>();
    private final Set<Class<?>> sent = new LinkedHashSet<>();

    private ModelDirections() {}

    static ModelDirections ofClient(GeneratedDocument document) {
        ModelDirections all = new ModelDirections();
        for (Class<?> api : document.classes("client.api")) {
            for (Method method : api.getDeclaredMethods()) {
                visit(method.getGenericReturnType(), all.received);
                for (Type each : method.getGenericParameterTypes()) {
                    visit(each, all.sent);
                }
            }
            if (api.isSealed()) {
                visit(api, all.received);
            }
        }
        for (Class<?> error : document.classes("client.error")) {
            for (Method method : error.getDeclaredMethods()) {
                visit(method.getGenericReturnType(), all.received);
            }
        }
        for (Class<?> model : document.classes("model")) {
            if (isOfDeliveries(model)) {
                visit(model, all.received);
            }
        }
        return all.withUnused(document);
    }

    static ModelDirections ofServer(GeneratedDocument document) {
        ModelDirections all = new ModelDirections();
        for (Class<?> api : document.classes("server.api")) {
            for (Method method : api.getDeclaredMethods()) {
                if (!OperationResult.class.isAssignableFrom(api)) {
                    for (Type each : method.getGenericParameterTypes()) {
                        visit(each, all.received);
                    }
                } else if (Modifier.isStatic(method.getModifiers())) {
                    for (Type each : method.getGenericParameterTypes()) {
                        visit(each, all.sent);
                    }
                }
            }
        }
        // Whoever serves may send deliveries, too.
        for (Class<?> model : document.classes("model")) {
            if (isOfDeliveries(model)) {
                visit(model, all.sent);
            }
        }
        return all.withUnused(document);
    }

    private static boolean isOfDeliveries(Class<?> model) {
        return model.getSimpleName().equals("Webhooks") || model.getSimpleName().endsWith("Event");
    }

    private ModelDirections withUnused(GeneratedDocument document) {
        for (Class<?> each : document.classes("model")) {
            if (!received.contains(each) && !sent.contains(each)) {
                received.add(each);
                sent.add(each);
            }
        }
        received.removeIf(each -> !GeneratedDocument.relative(each).startsWith("model."));
        sent.removeIf(each -> !GeneratedDocument.relative(each).startsWith("model."));
        return this;
    }

    private static void visit(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            visit(parameterized.getRawType(), found);
            for (Type each : parameterized.getActualTypeArguments()) {
                visit(each, found);
            }
        } else if (type instanceof GenericArrayType array) {
            visit(array.getGenericComponentType(), found);
        } else if (type instanceof WildcardType wildcard) {
            visit(wildcard.getUpperBounds()[0], found);
        } else if (type instanceof Class<?> plain
                && GeneratedDocument.isGenerated(plain)
                && plain.getDeclaringClass() == null
                && found.add(plain)) {
            members(plain, found);
        }
    }

    private static void members(Class<?> type, Set<Class<?>> found) {
        if (type.isSealed()) {
            for (Class<?> each : type.getPermittedSubclasses()) {
                if (each.isRecord()) {
                    for (RecordComponent component : each.getRecordComponents()) {
                        visit(component.getGenericType(), found);
                    }
                }
                visit(each, found);
            }
        }
        for (Method each : type.getDeclaredMethods()) {
            if (Modifier.isPublic(each.getModifiers()) && each.getParameterCount() == 0) {
                visit(each.getGenericReturnType(), found);
            }
        }
    }

    /** Models that come to it. */
    Set<Class<?>> received() {
        return received;
    }

    /** Models that it makes. */
    Set<Class<?>> sent() {
        return sent;
    }
}
