package br.com.pilotstatus.server.internal.error;

/** Makes error bodies of the shape that the OpenAPI document declares. */
@FunctionalInterface
public interface ErrorBodies {

    /**
     * Makes the body of an error that does not come from the implementation.
     *
     * @param status the HTTP status
     * @param message one sentence for the caller, without secrets
     * @return a body that can be written as JSON
     */
    Object create(int status, String message);
}
