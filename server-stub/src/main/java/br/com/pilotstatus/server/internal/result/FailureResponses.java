package br.com.pilotstatus.server.internal.result;

import br.com.pilotstatus.server.internal.error.ErrorResponses;
import br.com.pilotstatus.server.internal.error.StatusMessages;
import br.com.pilotstatus.server.internal.error.Thrown;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.payload.Payload;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The response of an operation that threw: an error that the document declares, or a 500 whose cause only the log has.
 * Whatever a mapper of another module made of the exception does not go out. Thread-safe.
 */
final class FailureResponses {

    /** What a generated interface says of an operation until it is implemented. */
    private static final int NOT_IMPLEMENTED = 501;

    private final ErrorResponses errors;

    FailureResponses(ErrorResponses errors) {
        this.errors = errors;
    }

    /** Settles a response that is neither a result nor made by the runtime. */
    void settle(ContainerRequestContext request, OperationMethod called, ContainerResponseContext response) {
        Payload mapped = response.getEntity() instanceof Payload payload ? payload : null;
        Throwable thrown = mapped != null ? mapped.thrown() : Thrown.of(request);
        if (mapped != null && response.getStatus() == 500 && mapped.sentence() != null) {
            // The mapper has logged it already, with the id that is in the body.
            response.getHeaders().clear();
            errors.put(response, 500, Objects.requireNonNull(mapped.sentence()));
        } else if (thrown instanceof WebApplicationException refusal) {
            answer(refusal.getResponse().getStatus(), called, response, refusal);
        } else if (thrown != null) {
            fail(response, called.id() + ": the implementation threw", thrown);
        } else if (response.getStatus() == 204 || response.getStatus() == 200 && !response.hasEntity()) {
            // Containers call null 204, or 200 where a stage ends in it.
            fail(response, called.id() + ": the result is null", new NullPointerException("result"));
        } else {
            answer(response.getStatus(), called, response, null);
        }
    }

    /**
     * Answers with a status, if it is one that the document declares. Without an exception the container has not told what
     * was thrown, a response with an entity or what some mapper knows: Jersey tells both apart, RESTEasy does not.
     */
    private void answer(
            int status,
            OperationMethod called,
            ContainerResponseContext response,
            @Nullable WebApplicationException thrown) {
        String what = called.id() + ": the implementation ended in the status " + status;
        if (status != NOT_IMPLEMENTED && !called.errors().declare(status)) {
            fail(response, what + ", which is no declared error", thrown);
        } else if (status == 500) {
            fail(response, what, thrown);
        } else {
            if (thrown == null) {
                errors.warn(what + ", with an entity or by an exception mapper; the document's error goes out instead");
            }
            ErrorResponses.OF_ANOTHER_BODY.forEach(response.getHeaders()::remove);
            errors.put(response, status, StatusMessages.of(status));
        }
    }

    void fail(ContainerResponseContext response, String what, @Nullable Throwable cause) {
        response.getHeaders().clear();
        errors.put(response, 500, errors.logged(what, cause));
    }
}
