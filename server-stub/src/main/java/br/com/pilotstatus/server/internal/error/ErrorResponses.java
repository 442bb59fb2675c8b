package br.com.pilotstatus.server.internal.error;

import br.com.pilotstatus.server.internal.payload.Payload;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes error responses in the shape that the document declares. Thread-safe. */
public final class ErrorResponses {

    private static final System.Logger LOG = System.getLogger("br.com.pilotstatus.server");

    private static final Annotation[] NONE = {};

    /** Headers that describe a body that does not go out. */
    public static final List<String> OF_ANOTHER_BODY = List.of(
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_LANGUAGE,
            "Transfer-Encoding");

    private final ErrorShape shared;

    /**
     * Makes them.
     *
     * @param shared what the errors of the document have in common; the result filter knows what an operation has instead
     */
    public ErrorResponses(ErrorShape shared) {
        this.shared = shared;
    }

    public Response response(int status, String message) {
        return Response.status(status)
                .type(shared.mediaType())
                .entity(payload(status, message))
                .build();
    }

    /** Returns an exception whose response every container sends as it is, without asking a mapper: it has a body. */
    public WebApplicationException refusal(int status, String message) {
        return refusal(status, message, Map.of());
    }

    /** The same with headers. */
    public WebApplicationException refusal(int status, String message, Map<String, String> headers) {
        Response.ResponseBuilder response = Response.fromResponse(response(status, message));
        headers.forEach(response::header);
        return new WebApplicationException(message, response.build());
    }

    /**
     * Gives an error of JAX-RS or of the application the declared shape; its headers stay, such as Allow. What has an entity
     * is left to the result filter, which knows whether an operation threw it.
     */
    public Response from(WebApplicationException e) {
        Response given = e.getResponse();
        if (given.hasEntity()) {
            return Response.fromResponse(given).entity(Payload.NOTHING.of(e)).build();
        }
        if (given.getStatus() < 400) {
            return given;
        }
        Response.ResponseBuilder shaped = Response.fromResponse(given);
        // A client's exception is of the same class, and carries what described another body.
        OF_ANOTHER_BODY.forEach(name -> shaped.header(name, null));
        return shaped.type(shared.mediaType())
                .entity(payload(given.getStatus(), sentence(e)).of(e))
                .build();
    }

    private String sentence(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status == 500 ? logged("A resource or a filter responded with 500", e) : StatusMessages.of(status);
    }

    /** Makes a 500: the caller gets an id, and the log the id and the cause. */
    public Response failure(String what, Throwable cause) {
        return response(500, logged(what, cause));
    }

    private Payload payload(int status, String message) {
        return Payload.error(shared.writeAny(status, message), message);
    }

    /** Puts an error into a response, whose headers stay. */
    public void put(ContainerResponseContext response, int status, String message) {
        response.setStatus(status);
        response.setEntity(payload(status, message), NONE, shared.mediaType());
    }

    /** Whether it is an error that was made here. */
    public static boolean isShaped(ContainerResponseContext response) {
        return response.getEntity() instanceof Payload payload && payload.sentence() != null;
    }

    /** Gives an error that was made here the first shape that an operation declares for its status, and that can say it. */
    public static void shape(ContainerResponseContext response, ErrorShapes shapes) {
        if (response.getEntity() instanceof Payload payload && payload.sentence() != null) {
            for (ErrorShape shape : shapes.of(response.getStatus())) {
                if (shape == null) {
                    // It has that already.
                    return;
                }
                byte[] bytes = shape.write(response.getStatus(), payload.sentence());
                if (bytes != null) {
                    response.setEntity(Payload.error(bytes, payload.sentence()), NONE, shape.mediaType());
                    return;
                }
            }
        }
    }

    /** Logs a failure and returns the message for the caller. */
    public String logged(String what, @Nullable Throwable cause) {
        String id = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, what + " (id " + id + ")", cause);
        return "Something went wrong here, not in the request; it is logged with the id " + id + ".";
    }

    public void warn(String what) {
        LOG.log(System.Logger.Level.WARNING, what);
    }
}
