package br.com.pilotstatus.server.testing;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Implementations that throw what a request asks for, such as {@code throws 409 with an entity}. */
final class Throwing {

    private static final String DETAIL = "jdbc:detail-sentinel";

    private Throwing() {}

    static void as(String asked) {
        switch (asked) {
            case "throws validation" -> throw new ValidationException(DETAIL);
            case "throws state" -> throw new IllegalStateException(DETAIL);
            case "throws error" -> throw new AssertionError(DETAIL);
            case "throws checked" -> Throwing.<RuntimeException>sneak(new IOException(DETAIL));
            default -> {
                if (asked.startsWith("throws ")) {
                    throw status(Integer.parseInt(asked.substring(7, 10)), asked.endsWith("entity"));
                }
            }
        }
    }

    private static WebApplicationException status(int status, boolean entity) {
        Response.ResponseBuilder response = Response.status(status).header("Location", "/elsewhere");
        return new WebApplicationException(
                DETAIL, (entity ? response.type("text/plain").entity(DETAIL) : response).build());
    }

    /** A proxy may throw what no signature declares. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
