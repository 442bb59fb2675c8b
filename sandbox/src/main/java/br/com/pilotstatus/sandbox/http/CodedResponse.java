package br.com.pilotstatus.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Puts a code into the body of a 400 that has none. */
final class CodedResponse extends Response.Wrapper {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CodeOfRefusal codes;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    CodedResponse(Request request, Response response, CodeOfRefusal codes) {
        super(request, response);
        this.codes = codes;
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        if (getStatus() != 400) {
            super.write(last, content, callback);
            return;
        }
        if (content != null) {
            byte[] part = new byte[content.remaining()];
            content.get(part);
            body.writeBytes(part);
        }
        if (!last) {
            callback.succeeded();
            return;
        }
        byte[] whole = coded(body.toByteArray());
        getHeaders().put(HttpHeader.CONTENT_LENGTH, whole.length);
        super.write(true, ByteBuffer.wrap(whole), callback);
    }

    private byte[] coded(byte[] json) {
        try {
            JsonNode read = JSON.readTree(json);
            if (read instanceof ObjectNode error && error.path("error").isTextual() && !error.has("code")) {
                String code = codes.of(
                        getRequest().getMethod(),
                        getRequest().getHttpURI().getPath(),
                        error.get("error").asText());
                if (code != null) {
                    return JSON.writeValueAsBytes(error.put("code", code));
                }
            }
        } catch (IOException noJson) {
            // It stays as it is.
        }
        return json;
    }
}
