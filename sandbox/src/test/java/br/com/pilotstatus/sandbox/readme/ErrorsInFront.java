package br.com.pilotstatus.sandbox.readme;

import br.com.pilotstatus.server.ServletErrors;
import br.com.pilotstatus.server.api.PilotStatusFeature;
import jakarta.servlet.DispatcherType;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Server;

/** What a server on Jetty has in front of its servlet. */
public final class ErrorsInFront {

    private ErrorsInFront() {}

    public static void add(Server server, ServletContextHandler servlets, PilotStatusFeature feature) {
        // README: errors in front of JAX-RS
        FilterHolder errors = new FilterHolder(new ServletErrors(feature));
        errors.setAsyncSupported(true);
        servlets.addFilter(errors, "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setErrorHandler((request, response, callback) -> {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, feature.errorMediaType());
            response.write(true, ByteBuffer.wrap(feature.errorBody(response.getStatus())), callback);
            return true;
        });
        // README: end
    }
}
