package br.com.pilotstatus.client.internal.jersey;

import java.util.function.Supplier;

/**
 * Lets Jersey look for its parts where this client comes from. JAX-RS looks where the thread's context class loader does, and
 * in a plugin, a job of a cluster or a container that may know another Jersey, or none.
 */
final class OwnLoader {
    private OwnLoader() {}

    /** Returns what the action returns; the thread's loader is as before then. */
    static <T> T during(Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
