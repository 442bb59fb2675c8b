package br.com.pilotstatus.sandbox.http;

import org.jspecify.annotations.Nullable;

/** Says what the vendor calls a request that the contract refuses before an operation is called. */
@FunctionalInterface
public interface CodeOfRefusal {

    /**
     * Returns the {@code code} for the body of a 400 that has none.
     *
     * @param method the request's method
     * @param path its path
     * @param message the body's {@code error}
     * @return null: it stays without
     */
    @Nullable String of(String method, String path, String message);
}
