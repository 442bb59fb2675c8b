package br.com.pilotstatus.sandbox.dispatch;

import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.OperationResult;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides who implements an operation, and lets one call in at a time, so that behaviours need no locks. Thread-safe.
 */
public final class Dispatch {

    private final Map<Method, Implementation> implementations = new LinkedHashMap<>();
    private final List<Class<?>> interfaces;

    /**
     * Puts an implementation together.
     *
     * @param interfaces the generated interfaces
     * @param document what says how they answer where no behaviour does
     * @param behaviours objects whose public methods are named as those of the interfaces, take the same parameters or
     *     the first of them, and return the operation's result, the body of its declared success, or nothing where that
     *     has none; of two with the same method the last one counts
     * @throws IllegalStateException if a public method of theirs is that of no interface
     */
    public Dispatch(List<Class<?>> interfaces, Document document, List<?> behaviours) {
        this.interfaces = List.copyOf(interfaces);
        for (Class<?> each : interfaces) {
            for (Method method : Interfaces.operations(each)) {
                implementations.put(method, new Fallback(method, document.operation(id(method))));
            }
        }
        for (Object each : behaviours) {
            for (Method own : each.getClass().getDeclaredMethods()) {
                if (Modifier.isPublic(own.getModifiers())
                        && !Modifier.isStatic(own.getModifiers())
                        && !own.isSynthetic()) {
                    Method method = implemented(own);
                    implementations.put(method, new Behaviour(each, own, method, document.operation(id(method))));
                }
            }
        }
    }

    /** Returns an object for each interface; what a container takes as a resource. */
    public List<Object> resources() {
        return interfaces.stream().map(this::resource).toList();
    }

    private Object resource(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    case "toString" -> type.getSimpleName() + " of a sandbox";
                    default -> call(method, arguments == null ? new Object[0] : arguments);
                });
    }

    /** Does something while no call is let in. */
    public synchronized void alone(Runnable action) {
        action.run();
    }

    private synchronized OperationResult call(Method method, @Nullable Object[] arguments) {
        try {
            return Objects.requireNonNull(implementations.get(method), method::toString)
                    .call(arguments);
        } catch (Refusal refusal) {
            return Refusals.result(method, refusal);
        }
    }

    private Method implemented(Method own) {
        List<Method> named = implementations.keySet().stream()
                .filter(each -> each.getName().equals(own.getName()))
                .toList();
        for (Method each : named) {
            Class<?>[] wanted = own.getParameterTypes();
            if (wanted.length <= each.getParameterCount()
                    && Arrays.equals(Arrays.copyOf(each.getParameterTypes(), wanted.length), wanted)) {
                return Returns.checked(own, each);
            }
        }
        throw new IllegalStateException(described(own) + " implements no operation; "
                + (named.isEmpty()
                        ? "no interface has a method of that name"
                        : "there is " + named.stream().map(Dispatch::described).collect(Collectors.joining(", "))));
    }

    static String described(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String id(Method method) {
        return method.getAnnotation(OperationInfo.class).id();
    }
}
