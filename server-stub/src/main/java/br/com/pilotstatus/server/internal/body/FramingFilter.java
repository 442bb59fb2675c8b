package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.server.internal.error.ErrorResponses;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Refuses requests of which it is not certain where they end, and closes the connection (RFC 9112, 6.1 and 6.3): what
 * follows may be a request that somebody hid from a proxy. Some containers let them pass.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 900)
public final class FramingFilter implements ContainerRequestFilter {

    /** As many as a long holds whatever they are. */
    private static final int MOST_DIGITS = 18;

    private final ErrorResponses errors;

    public FramingFilter(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> lengths = values(request, HttpHeaders.CONTENT_LENGTH);
        List<String> codings = values(request, "Transfer-Encoding");
        boolean certain = lengths.size() + codings.size() <= 1
                && (lengths.isEmpty() || isLength(lengths.get(0)))
                && (codings.isEmpty() || "chunked".equalsIgnoreCase(codings.get(0)));
        if (!certain) {
            request.abortWith(Response.fromResponse(errors.response(
                            400,
                            "It is not certain where the request ends;"
                                    + " send one Content-Length, or Transfer-Encoding: chunked."))
                    .header("Connection", "close")
                    .build());
        }
    }

    private static boolean isLength(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    private static List<String> values(ContainerRequestContext request, String name) {
        return request.getHeaders().getOrDefault(name, List.of());
    }
}
