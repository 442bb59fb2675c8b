package br.com.pilotstatus.server.callers;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The JDK's: it offers to go on in HTTP/2, in the headers of its first request. It has no forms. */
final class JdkCaller implements Caller {

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public boolean knows(Ask.Kind kind) {
        return kind != Ask.Kind.MULTIPART;
    }

    @Override
    public Answer send(int port, Ask ask) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ask.url(port)))
                .method(ask.method(), body(ask))
                .expectContinue(ask.kind() == Ask.Kind.EXPECTING);
        ask.headers().forEach(request::header);
        if (ask.kind() == Ask.Kind.FORM) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        } else if (ask.kind() != Ask.Kind.PLAIN) {
            request.header("Content-Type", Ask.JSON);
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(null),
                response.headers().firstValue("Allow").orElse(null),
                response.body());
    }

    private static BodyPublisher body(Ask ask) {
        return switch (ask.kind()) {
            case PLAIN -> BodyPublishers.noBody();
            case CHUNKED ->
                BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(ask.body().getBytes(StandardCharsets.UTF_8)));
            case FORM ->
                BodyPublishers.ofString(Ask.fields().entrySet().stream()
                        .flatMap(field -> field.getValue().stream()
                                .map(each -> field.getKey() + "=" + URLEncoder.encode(each, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&")));
            default -> BodyPublishers.ofString(ask.body());
        };
    }

    @Override
    public void close() {
        // It ends when it is forgotten.
    }
}
