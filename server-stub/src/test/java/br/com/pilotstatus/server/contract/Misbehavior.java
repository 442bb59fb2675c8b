package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.OperationResult;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ways in which an implementation may try to break the contract. */
enum Misbehavior {
    NOTHING,
    EXCEPTION,
    CHECKED_EXCEPTION,
    ERROR,
    BARE_STATUS,
    ANOTHER_OPERATIONS_RESULT,
    NULL_BODY,
    UNWRITABLE_BODY,
    ENDLESS_BODY,
    HUGE_BODY;

    /** What must not be told. */
    static final String DETAIL = "jdbc:detail-sentinel";

    /** Declared nowhere. */
    private record Stranger() implements OperationResult {
        @Override
        public int status() {
            return 299;
        }

        @Override
        public Object body() {
            return DETAIL;
        }
    }

    /** Fails after its first property. */
    public static final class UnwritableBean {
        public String getFine() {
            return DETAIL;
        }

        public String getWorse() {
            throw new IllegalStateException(DETAIL);
        }
    }

    /** Does it instead of responding. */
    @Nullable Object instead(OperationResult honest) throws Throwable {
        return switch (this) {
            case NOTHING -> null;
            case EXCEPTION -> throw new IllegalStateException(DETAIL);
            case CHECKED_EXCEPTION -> throw new IOException(DETAIL);
            case ERROR -> throw new StackOverflowError(DETAIL);
            case BARE_STATUS -> throw new WebApplicationException(DETAIL, 500);
            case ANOTHER_OPERATIONS_RESULT -> new Stranger();
            case NULL_BODY -> remade(honest, null);
            case UNWRITABLE_BODY -> remade(honest, with(honest, new UnwritableBean()));
            case ENDLESS_BODY -> {
                Map<String, Object> endless = new HashMap<>();
                endless.put("again", endless);
                yield remade(honest, with(honest, endless));
            }
            case HUGE_BODY -> remade(honest, with(honest, "x".repeat(5_000_000)));
        };
    }

    private static Object remade(OperationResult honest, @Nullable Object body) throws Throwable {
        if (honest.body() == null) {
            throw new IllegalStateException(DETAIL);
        }
        RecordComponent[] components = honest.getClass().getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            arguments[i] = components[i].getName().equals("body") ? body : accessor.invoke(honest);
        }
        try {
            return honest.getClass().getDeclaredConstructors()[0].newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The body with a property more, that no document names. */
    private static Object with(OperationResult honest, Object value) throws Throwable {
        Object body = honest.body();
        if (body == null || body instanceof Iterable) {
            throw new IllegalStateException(DETAIL);
        }
        Object builder = body.getClass().getMethod("toBuilder").invoke(body);
        builder.getClass()
                .getMethod("additionalProperty", String.class, Object.class)
                .invoke(builder, "misbehavior", value);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** Whether the operation can do this at all; all else ends in an exception, which is a misbehavior of its own. */
    boolean isServed(OperationResult honest) {
        return this == HUGE_BODY && honest.body() != null && !(honest.body() instanceof Iterable);
    }
}
