package br.com.pilotstatus.server.internal.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * Query and method as the servlet has them: in servlets Jersey encodes the commas of its own request URI, so that
 * separators can no longer be told from commas inside a value, and RESTEasy calls {@code post} a POST. Loaded only where there are servlets.
 */
final class ServletQuery extends RawQuery {

    @Context
    private @Nullable HttpServletRequest request;

    @Override
    @Nullable String of(@Nullable UriInfo uri) {
        HttpServletRequest servlet = request;
        // To find the injected request costs more than all else here.
        if (servlet == null || super.of(uri) == null) {
            return super.of(uri);
        }
        try {
            return servlet.getQueryString();
        } catch (RuntimeException noServletRequest) {
            // Containers inject stand-ins even where a request does not come through a servlet.
            return super.of(uri);
        }
    }

    @Override
    public @Nullable String method(ContainerRequestContext current) {
        if (current.getClass().getName().startsWith("org.glassfish.jersey.")) {
            // It hands on what the servlet has.
            return null;
        }
        try {
            return request == null ? null : request.getMethod();
        } catch (RuntimeException noServletRequest) {
            return null;
        }
    }
}
