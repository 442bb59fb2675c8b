package br.com.pilotstatus.server.internal.error;

import br.com.pilotstatus.server.internal.payload.Payload;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Stands in for the mapper of RESTEasy's Jackson module, which makes a 400 of any JSON that fails: an operation's request is
 * read by the runtime, so what fails there is the implementation's own. Other resources keep the status. A mapper of the
 * application comes first.
 */
@Priority(Integer.MAX_VALUE)
public final class JsonExceptionMapper implements ExceptionMapper<JsonProcessingException> {

    private static final String REPLACED = "org.jboss.resteasy.plugins.providers.jackson.JsonProcessingExceptionMapper";

    private final ErrorResponses errors;

    public JsonExceptionMapper(ErrorResponses errors) {
        this.errors = errors;
    }

    /** Returns whether the application has what this stands in for. */
    public static boolean isNeeded(FeatureContext context) {
        return context.getConfiguration().getClasses().stream()
                .anyMatch(each -> each.getName().equals(REPLACED));
    }

    @Override
    public Response toResponse(JsonProcessingException e) {
        // The result filter knows whether an operation threw it.
        Response refused = errors.response(400, StatusMessages.of(400));
        return refused.getEntity() instanceof Payload payload
                ? Response.fromResponse(refused).entity(payload.of(e)).build()
                : refused;
    }
}
