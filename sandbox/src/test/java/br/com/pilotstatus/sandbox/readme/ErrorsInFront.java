package br.com.pilotstatus.sandbox.readme;

import br.com.pilotstatus.server.ServletErrors;
import br.com.pilotstatus.server.api.PilotStatusFeature;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** What a server on Jetty has in front of its servlet. */
public final class ErrorsInFront {

    private ErrorsInFront() {}

    public static void add(ServletContextHandler servlets, PilotStatusFeature feature) {
        // README: errors in front of JAX-RS
        FilterHolder errors = new FilterHolder(new ServletErrors(feature));
        errors.setAsyncSupported(true);
        servlets.addFilter(errors, "/*", EnumSet.of(DispatcherType.REQUEST));
        // README: end
    }
}
