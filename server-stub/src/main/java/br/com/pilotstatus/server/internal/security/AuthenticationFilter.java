package br.com.pilotstatus.server.internal.security;

import br.com.pilotstatus.server.internal.error.ErrorResponses;
import br.com.pilotstatus.server.internal.error.StatusMessages;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.operation.OperationMethods;
import br.com.pilotstatus.server.internal.payload.Framing;
import br.com.pilotstatus.server.internal.request.Injected;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Refuses callers that do not meet the operation's security requirement, before the body is read. */
@Priority(Priorities.AUTHENTICATION)
public final class AuthenticationFilter implements ContainerRequestFilter {

    private final OperationMethods operations;
    private final RequestAuthenticator security;
    private final ErrorResponses errors;

    @Context
    private @Nullable ResourceInfo resource;

    public AuthenticationFilter(OperationMethods operations, RequestAuthenticator security, ErrorResponses errors) {
        this.operations = operations;
        this.security = security;
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Framing.note(request);
        OperationMethod operation = operations.of(matched(request));
        OperationMethods.noteMatch(request, operation);
        if (operation == null) {
            return;
        }
        String method = request.getMethod();
        String declared = method.toUpperCase(Locale.ROOT);
        if (!method.equals(declared)) {
            // RESTEasy finds operations whatever the letters; the other containers do not.
            request.abortWith(Response.fromResponse(errors.response(405, StatusMessages.of(405)))
                    .header(HttpHeaders.ALLOW, declared)
                    .build());
            return;
        }
        if (operation.security().isEmpty()) {
            return;
        }
        RequestAuthenticator.Decision decision;
        try {
            decision = security.check(operation, request);
        } catch (WebApplicationException e) {
            // A key store that is away may say 503; a status that means success must not.
            int status = e.getResponse().getStatus();
            request.abortWith(status >= 400 ? errors.from(e) : failed(operation, e));
            return;
        } catch (RuntimeException | Error e) {
            request.abortWith(failed(operation, e));
            return;
        }
        if (decision.caller() != null) {
            request.setSecurityContext(decision.caller().in(request.getSecurityContext()));
        } else if (!decision.anonymous()) {
            request.abortWith(unauthorized(operation));
        }
    }

    /** Jersey's UriInfo is what it injects, too, through proxies that look it up for each question. */
    private ResourceInfo matched(ContainerRequestContext request) {
        return request.getUriInfo() instanceof ResourceInfo own ? own : Injected.value(resource);
    }

    private Response failed(OperationMethod operation, Throwable e) {
        return errors.failure(operation.id() + ": the authenticator threw", e);
    }

    private Response unauthorized(OperationMethod operation) {
        Response.ResponseBuilder response = Response.fromResponse(errors.response(401, StatusMessages.UNAUTHORIZED));
        for (String challenge : security.challenges(operation)) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        return response.build();
    }
}
