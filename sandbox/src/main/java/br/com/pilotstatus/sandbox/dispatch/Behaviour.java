package br.com.pilotstatus.sandbox.dispatch;

import br.com.pilotstatus.sandbox.document.Operation;
import br.com.pilotstatus.server.OperationResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A method of a user's or our own class that is written like that of a generated interface. */
final class Behaviour implements Implementation {

    private final Object target;
    private final Method own;
    private final Method method;
    private final Operation operation;

    Behaviour(Object target, Method own, Method method, Operation operation) {
        this.target = target;
        this.own = own;
        this.method = method;
        this.operation = operation;
        // The class itself may be package-private.
        own.setAccessible(true);
    }

    @Override
    public OperationResult call(@Nullable Object[] arguments) {
        Object returned = invoke(arguments);
        if (returned instanceof OperationResult result) {
            return result;
        }
        return own.getReturnType() == void.class
                ? Results.of(method, operation.success())
                : Results.of(method, operation.success(), Objects.requireNonNull(returned, own::toString));
    }

    private @Nullable Object invoke(@Nullable Object[] arguments) {
        try {
            return own.invoke(target, Arrays.copyOf(arguments, own.getParameterCount()));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException e) {
                throw e;
            }
            if (thrown.getCause() instanceof Error e) {
                throw e;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
