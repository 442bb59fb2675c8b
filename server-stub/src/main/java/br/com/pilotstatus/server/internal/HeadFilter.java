package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.server.internal.error.ErrorResponses;
import br.com.pilotstatus.server.internal.request.RawQuery;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what containers cannot read while they look for an operation, and then answer as they like, some with 500; and gives
 * a method back its letters, as it is another one in small ones (RFC 9110, 9.1).
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 890)
final class HeadFilter implements ContainerRequestFilter {

    private final RawQuery sent;
    private final ErrorResponses errors;

    HeadFilter(RawQuery sent, ErrorResponses errors) {
        this.sent = sent;
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String method = sent.method(request);
        if (method != null && method.equalsIgnoreCase(request.getMethod()) && !method.equals(request.getMethod())) {
            request.setMethod(method);
        }
        String wrong = wrong(request);
        if (wrong != null) {
            request.abortWith(errors.response(400, wrong));
        }
    }

    private static @Nullable String wrong(ContainerRequestContext request) {
        if (!isReadable(() -> request.getUriInfo().getRequestUri())) {
            return "The address cannot be read; percent-encode what a URI cannot hold.";
        } else if (!isPlain(request.getHeaders().get(HttpHeaders.ACCEPT))
                && !isReadable(() -> request.getAcceptableMediaTypes().forEach(HeadFilter::weight))) {
            return "The Accept header cannot be read.";
        } else if (!isReadable(() -> weight(request.getMediaType()))) {
            return "The Content-Type header cannot be read.";
        }
        return null;
    }

    /** Whether there is nothing in it that could not be read: it is one media type without parameters, or any. */
    private static boolean isPlain(@Nullable List<String> accept) {
        if (accept == null || accept.size() != 1) {
            return accept == null;
        }
        String range = accept.get(0);
        int slashes = 0;
        for (int i = 0; i < range.length(); i++) {
            char c = range.charAt(i);
            slashes += c == '/' ? 1 : 0;
            if (c != '/' && c != '-' && c != '+' && c != '.' && !(c >= 'a' && c <= 'z')) {
                return range.equals("*/*");
            }
        }
        return slashes == 1 && range.charAt(0) != '/' && range.charAt(range.length() - 1) != '/';
    }

    /** A parameter of this name is a number to containers, wherever it is. */
    private static void weight(@Nullable MediaType type) {
        String weight = type == null ? null : type.getParameters().get("q");
        if (weight != null) {
            Float.parseFloat(weight);
        }
    }

    /** Every container has exceptions of its own for what it cannot read. */
    private static boolean isReadable(Runnable read) {
        try {
            read.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
