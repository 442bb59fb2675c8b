package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.exchange.BodyBuffer;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.http.Origin;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import org.glassfish.jersey.client.ClientRequest;
import org.glassfish.jersey.client.ClientResponse;
import org.glassfish.jersey.client.spi.Connector;

/**
 * Wraps a connector of the user: gives the credentials to it alone and reads its whole response, so that all else is as
 * with {@link DefaultConnector}. Thread-safe if the connector is.
 */
final class CustomConnector implements CallerThreadConnector {
    private final Connector delegate;
    private final Origin origin;
    private final long maxResponseBytes;

    CustomConnector(Connector delegate, Origin origin, long maxResponseBytes) {
        this.delegate = delegate;
        this.origin = origin;
        this.maxResponseBytes = maxResponseBytes;
    }

    @Override
    public ClientResponse apply(ClientRequest request) {
        Exchange<?> exchange = DefaultConnector.exchange(request, origin);
        if (exchange.timeouts().left().toMillis() <= 0) {
            throw new ProcessingException(exchange.failed(Http1Exception.noTimeLeft(exchange.timeouts())));
        }
        CustomConnectorRequest copy = copy(request, exchange);
        try {
            ClientResponse response = delegate.apply(copy);
            // Decompressed, a body has another length than was announced.
            boolean compressed = response.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING);
            Http1Response received = Http1Response.of(
                    response.getStatus(),
                    response.getHeaders(),
                    response.hasEntity() ? response.getEntityStream() : null,
                    compressed ? -1 : response.getLength(),
                    maxResponseBytes);
            response.close();
            return DefaultConnector.translate(exchange.received(received), request, exchange);
        } catch (RuntimeException e) {
            throw new ProcessingException(exchange.failed(Http1Exception.ofCustomConnector(e)));
        }
    }

    private static CustomConnectorRequest copy(ClientRequest request, Exchange<?> exchange) {
        BodyBuffer body = DefaultConnector.write(request, exchange);
        try {
            DefaultConnector.acceptEncoding(request);
            return new CustomConnectorRequest(request, body, exchange);
        } catch (IllegalArgumentException e) {
            throw exchange.refused(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String getName() {
        return delegate.getName();
    }

    @Override
    public void close() {
        delegate.close();
    }
}
