package br.com.pilotstatus.server.internal;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers everything unforeseen with 500; what it was stands in the log alone. */
final class FailureMapper implements ExceptionMapper<Throwable> {

    private final Errors errors;

    FailureMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Throwable e) {
        return errors.failure("A resource or a filter threw", e);
    }
}
