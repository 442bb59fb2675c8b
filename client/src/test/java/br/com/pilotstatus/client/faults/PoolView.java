package br.com.pilotstatus.client.faults;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What a client's connection pool holds. By reflection: nothing public tells, and nothing public should. */
final class PoolView {
    private final @Nullable Object pool;

    private PoolView(@Nullable Object pool) {
        this.pool = pool;
    }

    /** Finds the pool wherever in the client it is; there is none before the first call. */
    static PoolView of(Object client) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Object> next = new ArrayDeque<>(Set.of(client));
        while (!next.isEmpty()) {
            Object object = next.poll();
            if (object.getClass().getSimpleName().equals("ConnectionPool")) {
                return new PoolView(object);
            }
            for (Field field : object.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(object);
                if (value instanceof AtomicReference<?> reference) {
                    value = reference.get();
                }
                if (value != null && value.getClass().getName().startsWith("br.com.pilotstatus.") && seen.add(value)) {
                    next.add(value);
                }
            }
        }
        return new PoolView(null);
    }

    int idle() throws ReflectiveOperationException {
        return pool == null ? 0 : ((Collection<?>) read("idle")).size();
    }

    /** Waits until no exchange holds a connection or a place for one, and returns what is still held after 5 s. */
    int awaitHeld() throws ReflectiveOperationException {
        long start = System.nanoTime();
        int held = held();
        while (held != 0 && System.nanoTime() - start < 5_000_000_000L) {
            Thread.onSpinWait();
            held = held();
        }
        return held;
    }

    boolean isThere() {
        return pool != null;
    }

    private int held() throws ReflectiveOperationException {
        if (pool == null) {
            return 0;
        }
        int places = (int) read("maximum") - ((Semaphore) read("free")).availablePermits();
        return Math.max(places, ((Collection<?>) read("busy")).size());
    }

    private Object read(String name) throws ReflectiveOperationException {
        Field field = Objects.requireNonNull(pool).getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(pool);
    }
}
