package br.com.pilotstatus.server.internal.webhook;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is posted to one path. A filter, as a resource would have its path written in it; before matching, as there is
 * no resource to match, and before the filters that authenticate callers of the application.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 800)
final class WebhookFilter implements ContainerRequestFilter {

    private final WebhookReceiver<?> receiver;

    WebhookFilter(WebhookReceiver<?> receiver) {
        this.receiver = receiver;
    }

    /** A path without slashes around it. */
    static String plain(String path) {
        return path.strip().replaceAll("^/+|/+$", "");
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getMethod().equals("POST")
                && plain(request.getUriInfo().getPath()).equals(receiver.path())) {
            WebhookAnswer answer = answer(request);
            Response.ResponseBuilder response = Response.status(answer.status());
            if (answer.status() == WebhookReceiver.UNSUPPORTED) {
                response.header(HttpHeaders.ACCEPT_ENCODING, "identity");
            }
            if (!answer.text().isEmpty()) {
                response.type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")).entity(answer.text());
            }
            request.abortWith(response.build());
        }
    }

    private WebhookAnswer answer(ContainerRequestContext request) throws IOException {
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase("identity")) {
            // Whether the signature is of the bytes before or after that, no document says.
            return receiver.undecoded();
        }
        byte[] body = body(request);
        if (body == null) {
            return new WebhookAnswer(
                    WebhookReceiver.TOO_LARGE,
                    "The delivery has more than " + receiver.bodyBytes() + " bytes, which is the limit here.");
        }
        String header = receiver.header();
        return receiver.receive(body, header == null ? null : request.getHeaderString(header));
    }

    /** Returns null for a body that is too long, be its length declared or not. */
    private byte @Nullable [] body(ContainerRequestContext request) throws IOException {
        int most = (int) Math.min(receiver.bodyBytes(), Integer.MAX_VALUE - 16L);
        if (request.getLength() > most) {
            return null;
        }
        InputStream in = request.getEntityStream();
        byte[] body = in == null ? new byte[0] : in.readNBytes(most + 1);
        return body.length > most ? null : body;
    }
}
