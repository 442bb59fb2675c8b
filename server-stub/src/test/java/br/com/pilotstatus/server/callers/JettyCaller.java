package br.com.pilotstatus.server.callers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.FormRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamRequestContent;
import org.eclipse.jetty.client.MultiPartRequestContent;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.StringRequestContent;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** Jetty's: it asks for gzip by itself. */
final class JettyCaller implements Caller {

    private final HttpClient client = new HttpClient();

    JettyCaller() throws Exception {
        client.start();
    }

    @Override
    public Answer send(int port, Ask ask) throws Exception {
        Request request = client.newRequest(ask.url(port)).method(ask.method()).body(body(ask));
        request.headers(headers -> {
            ask.headers().forEach(headers::put);
            if (ask.kind() == Ask.Kind.EXPECTING) {
                headers.put(HttpHeader.EXPECT, "100-continue");
            }
        });
        ContentResponse response = request.send();
        return new Answer(
                response.getStatus(),
                response.getHeaders().get(HttpHeader.CONTENT_TYPE),
                response.getHeaders().get(HttpHeader.ALLOW),
                response.getContentAsString());
    }

    private static Request.@Nullable Content body(Ask ask) {
        return switch (ask.kind()) {
            case PLAIN -> null;
            case CHUNKED ->
                new InputStreamRequestContent(
                        Ask.JSON, new ByteArrayInputStream(ask.body().getBytes(StandardCharsets.UTF_8)), null);
            case FORM -> {
                Fields fields = new Fields();
                Ask.fields().forEach((name, values) -> values.forEach(each -> fields.add(name, each)));
                yield new FormRequestContent(fields);
            }
            case MULTIPART -> {
                MultiPartRequestContent parts = new MultiPartRequestContent();
                parts.addPart(new MultiPart.ContentSourcePart(
                        "title", null, HttpFields.EMPTY, new StringRequestContent("Rye")));
                parts.addPart(new MultiPart.ContentSourcePart(
                        "photo",
                        "a.png",
                        HttpFields.build().put(HttpHeader.CONTENT_TYPE, "image/png"),
                        new StringRequestContent("image/png", Ask.FILE, StandardCharsets.ISO_8859_1)));
                parts.close();
                yield parts;
            }
            default -> new StringRequestContent(Ask.JSON, ask.body());
        };
    }

    @Override
    public void close() throws IOException {
        try {
            client.stop();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
