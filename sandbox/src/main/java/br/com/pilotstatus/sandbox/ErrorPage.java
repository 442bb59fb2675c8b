package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.model.ErrorResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URISyntaxException;
import org.glassfish.grizzly.http.server.ErrorPageGenerator;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/** Answers what never reaches JAX-RS, such as {@code /v1/%zz}, in the declared shape instead of as Grizzly's HTML. */
final class ErrorPage implements ErrorPageGenerator {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String generate(
            Request request, int status, String reason, @Nullable String description, @Nullable Throwable exception) {
        boolean malformed = status == 500 && !isUri(request);
        if (malformed) {
            request.getResponse().setStatus(400);
        }
        request.getResponse().setContentType("application/json");
        return json(malformed ? "The address is not a valid URI." : reason + ".");
    }

    private static boolean isUri(Request request) {
        try {
            String query = request.getQueryString();
            new URI(request.getRequestURI() + (query == null ? "" : "?" + query));
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String json(String message) {
        try {
            return JSON.writeValueAsString(ErrorResponse.of(message));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A text cannot be written as JSON", impossible);
        }
    }
}
