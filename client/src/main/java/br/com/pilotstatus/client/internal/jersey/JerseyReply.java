package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.exchange.Reply;
import br.com.pilotstatus.client.internal.http.Http1Response;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A response as filters and interceptors of the user left it. For one thread. */
final class JerseyReply implements Reply {
    private final Exchange<?> exchange;
    private final Response response;

    JerseyReply(Exchange<?> exchange, Response response) {
        this.exchange = exchange;
        this.response = response;
    }

    @Override
    public int status() {
        return response.getStatus();
    }

    @Override
    public Headers headers() {
        Http1Response received = exchange.received();
        return received == null ? Headers.of(response.getStringHeaders()) : Headers.collect(received::eachHeader);
    }

    @Override
    public boolean hasBody() {
        return response.hasEntity();
    }

    @Override
    public @Nullable MediaType mediaType() {
        return response.getMediaType();
    }

    /** A filter may have decompressed it. */
    @Override
    public byte[] bytes() {
        return response.readEntity(byte[].class);
    }

    @Override
    public @Nullable Object read(Type type) {
        return response.readEntity(new GenericType<>(type));
    }

    @Override
    public void close() {
        response.close();
    }
}
