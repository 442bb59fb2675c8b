package br.com.pilotstatus.sandbox.http;

import br.com.pilotstatus.model.ErrorResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what never reaches JAX-RS, such as {@code /v1/%zz}, in the declared shape instead of as Jetty's HTML. */
final class ErrorPage extends ErrorHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        Content.Sink.write(response, true, json(text(code)), callback);
    }

    private static String text(int code) {
        return code == 400 ? "The request is not valid HTTP." : HttpStatus.getMessage(code) + ".";
    }

    private static String json(String message) {
        try {
            return JSON.writeValueAsString(ErrorResponse.of(message));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A text cannot be written as JSON", impossible);
        }
    }
}
