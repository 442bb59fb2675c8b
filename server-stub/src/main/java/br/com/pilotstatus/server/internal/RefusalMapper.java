package br.com.pilotstatus.server.internal;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers what JAX-RS itself refuses (404, 405, 406, 415) and what the application throws, in the declared shape. */
final class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    private final Errors errors;

    RefusalMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(WebApplicationException e) {
        return errors.from(e);
    }
}
