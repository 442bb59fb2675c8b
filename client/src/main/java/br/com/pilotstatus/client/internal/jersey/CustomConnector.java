package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.http.Origin;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import org.glassfish.jersey.client.ClientRequest;
import org.glassfish.jersey.client.ClientResponse;
import org.glassfish.jersey.client.spi.Connector;

/**
 * Around a connector that the user brought: gives the keys to it alone, and reads its answer whole, so that all else
 * is as with our own. Thread-safe if the guest is.
 */
final class CustomConnector implements CallerThreadConnector {
    private final Connector guest;
    private final Origin origin;
    private final long maxResponseBytes;

    CustomConnector(Connector guest, Origin origin, long maxResponseBytes) {
        this.guest = guest;
        this.origin = origin;
        this.maxResponseBytes = maxResponseBytes;
    }

    @Override
    public ClientResponse apply(ClientRequest request) {
        Exchange<?> exchange = DefaultConnector.exchange(request, origin);
        if (exchange.limits().left().toMillis() <= 0) {
            throw new ProcessingException(exchange.failed(Http1Exception.noTimeLeft(exchange.limits())));
        }
        CustomConnectorRequest copy = copy(request, exchange);
        try {
            ClientResponse response = guest.apply(copy);
            // What was unpacked has another length than was announced.
            boolean packed = response.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING);
            Http1Response answer = Http1Response.of(
                    response.getStatus(),
                    response.getHeaders(),
                    response.hasEntity() ? response.getEntityStream() : null,
                    packed ? -1 : response.getLength(),
                    maxResponseBytes);
            response.close();
            return DefaultConnector.translate(exchange.answered(answer), request, exchange);
        } catch (RuntimeException e) {
            throw new ProcessingException(exchange.failed(Http1Exception.ofGuest(e)));
        }
    }

    private static CustomConnectorRequest copy(ClientRequest request, Exchange<?> exchange) {
        BodyBuffer body = DefaultConnector.write(request, exchange);
        try {
            return new CustomConnectorRequest(request, body, exchange);
        } catch (IllegalArgumentException e) {
            throw exchange.refused(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String getName() {
        return guest.getName();
    }

    @Override
    public void close() {
        guest.close();
    }
}
