package br.com.pilotstatus.server.internal.operation;

import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.internal.parameter.ValueReaders;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.InterceptorContext;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operation that a matched resource method implements: implementations and proxies do not repeat the
 * annotations of the interface. Thread-safe.
 */
public final class OperationMethods {

    private static final String MATCHED = "br.com.pilotstatus.server.matched";
    private static final String CALLED = "br.com.pilotstatus.server.called";

    private record Key(Class<?> type, Method method) {}

    private final Map<Key, Optional<OperationMethod>> found = new ConcurrentHashMap<>();
    private final ValueReaders readers;

    public OperationMethods(ValueReaders readers) {
        this.readers = readers;
    }

    /** Returns null where the request is for another resource of the application, or for none. */
    public @Nullable OperationMethod of(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        Class<?> type = resource.getResourceClass();
        if (method == null || type == null) {
            return null;
        }
        Key key = new Key(type, method);
        Optional<OperationMethod> known = found.get(key);
        if (known == null) {
            known = found.computeIfAbsent(
                    key,
                    each -> Optional.ofNullable(declared(each.type, each.method))
                            .map(operation -> OperationMethod.of(operation, readers)));
        }
        return known.orElse(null);
    }

    /** Returns the interfaces of which a class implements operations. */
    public static Set<Class<?>> implemented(Class<?> type) {
        return Stream.of(type.getMethods())
                .map(method -> declared(type, method))
                .filter(Objects::nonNull)
                .<Class<?>>map(Method::getDeclaringClass)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns whether JAX-RS finds a class' path: at itself, what it comes from, or an interface that one of these names. */
    public static boolean hasPath(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (Stream.concat(Stream.of(each), Stream.of(each.getInterfaces()))
                    .anyMatch(place -> place.isAnnotationPresent(Path.class))) {
                return true;
            }
        }
        return false;
    }

    /** Notes which operation a request is for, be it called or refused; null: none, whatever a forwarded one was for before. */
    public static void noteMatch(ContainerRequestContext request, @Nullable OperationMethod operation) {
        request.setProperty(MATCHED, operation);
    }

    /** Returns the operation that a request is for; null where it is for none of ours, or did not come so far. */
    public static @Nullable OperationMethod matched(ContainerRequestContext request) {
        return (OperationMethod) request.getProperty(MATCHED);
    }

    /** The same, for who reads the body. */
    public static @Nullable OperationMethod matched(InterceptorContext request) {
        return (OperationMethod) request.getProperty(MATCHED);
    }

    /** Notes that nothing stands between the request and the operation any more. */
    public static void noteCall(ContainerRequestContext request, OperationMethod operation) {
        request.setProperty(CALLED, operation);
    }

    /** Returns the operation that was called; null where the request was refused before, or is none of ours. */
    public static @Nullable OperationMethod called(ContainerRequestContext request) {
        return (OperationMethod) request.getProperty(CALLED);
    }

    private static @Nullable Method declared(@Nullable Class<?> type, Method method) {
        if (type == null) {
            return null;
        }
        Method own = same(type, method);
        if (own != null && own.isAnnotationPresent(OperationInfo.class)) {
            return own;
        }
        for (Class<?> face : type.getInterfaces()) {
            Method inherited = declared(face, method);
            if (inherited != null) {
                return inherited;
            }
        }
        return declared(type.getSuperclass(), method);
    }

    private static @Nullable Method same(Class<?> type, Method method) {
        try {
            return type.getDeclaredMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
