package br.com.pilotstatus.server.internal.request;

import org.jspecify.annotations.Nullable;

/** What the container must have put into a provider before it calls it. */
public final class Injected {

    private Injected() {}

    public static <T> T value(@Nullable T field) {
        if (field == null) {
            throw new IllegalStateException(
                    "The JAX-RS container did not inject @Context ResourceInfo into the stub's providers;"
                            + " register the feature as an instance with a JAX-RS 3.1 container");
        }
        return field;
    }
}
