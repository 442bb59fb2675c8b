package br.com.pilotstatus.server.internal.jersey;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.server.ServerProperties;

/** What an application needs where Jersey is the container. */
public final class JerseyParts {

    private static final String LOCATION = ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED;

    private JerseyParts() {}

    /**
     * Registers the listener; and no WADL, and every {@code Location} as it was given, unless the application has a word of its
     * own for that.
     */
    public static void register(FeatureContext context) {
        context.register(new ExceptionListener());
        // Jersey warns where it cannot write one, and where it can, it serves a description that nobody has declared.
        if (context.getConfiguration().getProperty(ServerProperties.WADL_FEATURE_DISABLE) == null) {
            context.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        }
        // Jersey would put an address before a relative one that only a proxy knows (RFC 9110, 10.2.2).
        if (context.getConfiguration().getProperty(LOCATION) == null) {
            context.property(LOCATION, true);
        }
    }
}
