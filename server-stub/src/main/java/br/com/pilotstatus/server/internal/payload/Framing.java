package br.com.pilotstatus.server.internal.payload;

import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Whether the length of a body may be declared. Jersey on the JDK's HTTP server sends what is beyond its buffer in
 * chunks and keeps a declared length beside them; a client that believes it takes the rest for another response.
 */
public final class Framing {

    /** Jersey's buffer: up to here it declares the length itself, on every container. */
    static final int BUFFER = 8192;

    private static final String CONNECTION = "br.com.pilotstatus.server.connection";

    private Framing() {}

    /** Looks at the container's own security context, before it is replaced by one with a caller. */
    public static void note(ContainerRequestContext request) {
        if (request.getSecurityContext() != null) {
            request.setProperty(
                    CONNECTION, request.getSecurityContext().getClass().getName());
        }
    }

    public static boolean mayDeclareAnyLength(ContainerRequestContext request) {
        return !String.valueOf(request.getProperty(CONNECTION)).startsWith("org.glassfish.jersey.jdkhttp.");
    }
}
