package br.com.pilotstatus.server.internal.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Makes a 500 of everything unforeseen; only the log says what it was. */
public final class ThrowableMapper implements ExceptionMapper<Throwable> {

    private final ErrorResponses errors;

    public ThrowableMapper(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Throwable e) {
        Throwable cause = Thrown.unwrapped(e);
        return cause instanceof WebApplicationException refusal
                ? errors.from(refusal)
                : errors.failure("A resource or a filter threw", cause);
    }
}
