package br.com.pilotstatus.server.internal.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What containers change, as it was sent. A {@link ContextResolver} only because containers inject nothing into what is no provider.
 * Thread-safe.
 */
public class RawQuery implements ContextResolver<RawQuery> {

    /** Makes what finds the query of the current request, be there servlets or not. */
    public static RawQuery make() {
        try {
            Class.forName("jakarta.servlet.http.HttpServletRequest", false, RawQuery.class.getClassLoader());
            return new ServletQuery();
        } catch (ClassNotFoundException noServlets) {
            return new RawQuery();
        }
    }

    /** Returns the query of the current request, encoded; null without one. */
    @Nullable String of(@Nullable UriInfo uri) {
        return Objects.requireNonNull(uri).getRequestUri().getRawQuery();
    }

    /** Returns the method of a request, the current one, where it may be another one than JAX-RS says; null where it is not. */
    public @Nullable String method(ContainerRequestContext current) {
        return null;
    }

    @Override
    public RawQuery getContext(Class<?> type) {
        return this;
    }
}
