package br.com.pilotstatus.server.internal.jersey;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.server.ServerProperties;

/** What an application needs where Jersey is the container. */
public final class JerseyParts {

    private JerseyParts() {}

    /** Registers the listener; and no WADL, unless the application has a word of its own for that. */
    public static void register(FeatureContext context) {
        context.register(new ExceptionListener());
        // Jersey warns where it cannot write one, and where it can, it serves a description that nobody has declared.
        if (context.getConfiguration().getProperty(ServerProperties.WADL_FEATURE_DISABLE) == null) {
            context.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        }
    }
}
