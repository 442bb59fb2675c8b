package br.com.pilotstatus.server.callers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jspecify.annotations.Nullable;

/** Apache's: it asks for gzip by itself, and offers TLS by an Upgrade. */
final class ApacheCaller implements Caller {

    private final CloseableHttpClient client = HttpClients.createDefault();

    @Override
    public Answer send(int port, Ask ask) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(ask.method(), URI.create(ask.url(port)));
        ask.headers().forEach(request::setHeader);
        request.setEntity(body(ask));
        request.setConfig(RequestConfig.custom()
                .setExpectContinueEnabled(ask.kind() == Ask.Kind.EXPECTING)
                .build());
        return client.execute(request, ApacheCaller::answer);
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException, ParseException {
        return new Answer(
                response.getCode(),
                value(response.getFirstHeader("Content-Type")),
                value(response.getFirstHeader("Allow")),
                response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity()));
    }

    private static @Nullable String value(@Nullable Header header) {
        return header == null ? null : header.getValue();
    }

    private static @Nullable HttpEntity body(Ask ask) {
        byte[] bytes = ask.body().getBytes(StandardCharsets.UTF_8);
        return switch (ask.kind()) {
            case PLAIN -> null;
            case CHUNKED -> new InputStreamEntity(new ByteArrayInputStream(bytes), ContentType.APPLICATION_JSON);
            case FORM ->
                new UrlEncodedFormEntity(
                        Ask.fields().entrySet().stream()
                                .flatMap(field -> field.getValue().stream()
                                        .map(each -> (NameValuePair) new BasicNameValuePair(field.getKey(), each)))
                                .toList(),
                        StandardCharsets.UTF_8);
            case MULTIPART ->
                MultipartEntityBuilder.create()
                        .addTextBody("title", "Rye")
                        .addBinaryBody(
                                "photo", Ask.FILE.getBytes(StandardCharsets.ISO_8859_1), ContentType.IMAGE_PNG, "a.png")
                        .build();
            default -> new StringEntity(ask.body(), ContentType.APPLICATION_JSON);
        };
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
