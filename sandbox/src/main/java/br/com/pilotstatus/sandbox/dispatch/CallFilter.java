package br.com.pilotstatus.sandbox.dispatch;

import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Caller;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/**
 * Tells behaviours who calls, for as long as the call lasts. As a filter of responses it comes after that of the stub, which
 * makes them of results.
 */
@Priority(Priorities.AUTHORIZATION)
public final class CallFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String NUMBER_HEADER = "x-whatsapp-number-id";

    @Override
    public void filter(ContainerRequestContext request) {
        Caller caller = request.getSecurityContext().getUserPrincipal() instanceof Caller known ? known : null;
        Call.set(new Call(caller, request.getHeaderString(NUMBER_HEADER)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Call.set(null);
        Integer status = Refusals.status();
        if (status != null) {
            response.setStatus(status);
        }
    }
}
