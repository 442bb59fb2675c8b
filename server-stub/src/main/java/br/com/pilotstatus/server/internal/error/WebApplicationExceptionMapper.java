package br.com.pilotstatus.server.internal.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Gives the errors of JAX-RS itself (404, 405, 406, 415) and those that the application throws the declared shape. */
public final class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private final ErrorResponses errors;

    public WebApplicationExceptionMapper(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(WebApplicationException e) {
        return errors.from(e);
    }
}
