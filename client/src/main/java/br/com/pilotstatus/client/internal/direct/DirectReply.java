package br.com.pilotstatus.client.internal.direct;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.exchange.Reply;
import br.com.pilotstatus.client.internal.exchange.TimedBody;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.json.JsonBody;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.model.internal.http.JsonMediaType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A response as it was received. For one thread. */
final class DirectReply implements Reply {
    private final Exchange<?> exchange;
    private final Http1Response received;
    private final JsonBody json;
    private final Headers headers;

    DirectReply(Exchange<?> exchange, Http1Response received, JsonBody json) {
        this.exchange = exchange;
        this.received = received;
        this.json = json;
        this.headers = Headers.collect(received::eachHeader);
    }

    @Override
    public int status() {
        return received.status();
    }

    @Override
    public Headers headers() {
        return headers;
    }

    @Override
    public boolean hasBody() {
        return received.length() > 0;
    }

    @Override
    public @Nullable MediaType mediaType() {
        List<String> named = headers.all(HttpHeaders.CONTENT_TYPE);
        if (named.size() > 1) {
            throw new IllegalArgumentException("more than one media type");
        } else if (named.size() == 1) {
            return MediaTypes.parse(named.get(0));
        }
        // RFC 9110 section 8.3 lets the recipient guess the type; what the document declares is a good guess.
        return hasBody() ? MediaTypes.parse(exchange.operation().expected(received.status())) : null;
    }

    @Override
    public byte[] bytes() {
        return Arrays.copyOf(received.body(), received.length());
    }

    @Override
    public @Nullable Object read(Type type) {
        MediaType mediaType = mediaType();
        if (mediaType != null && !JsonMediaType.matches(mediaType.getSubtype())) {
            if (type != String.class) {
                throw new IllegalStateException("nothing reads it as " + type.getTypeName());
            }
            return text(mediaType.getParameters().get(MediaType.CHARSET_PARAMETER));
        }
        try {
            MediaType jsonType = mediaType == null ? MediaType.APPLICATION_JSON_TYPE : mediaType;
            TimedBody.requireTime(exchange.timeouts());
            TimedBody timed = received.length() > TimedBody.PIECE ? new TimedBody(received, exchange.timeouts()) : null;
            return json.read(type, received.body(), received.length(), timed, jsonType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(@Nullable String charset) {
        return new String(received.body(), 0, received.length(), Charset.forName(charset == null ? "UTF-8" : charset));
    }

    @Override
    public void close() {
        // All of it is in memory.
    }
}
