package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.internal.wire.Origin;
import br.com.pilotstatus.client.internal.wire.WireAnswer;
import br.com.pilotstatus.client.internal.wire.WireException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import org.glassfish.jersey.client.ClientRequest;
import org.glassfish.jersey.client.ClientResponse;
import org.glassfish.jersey.client.spi.Connector;

/**
 * Around a connector that the user brought: gives the keys to it alone, and reads its answer whole, so that all else
 * is as with our own. Thread-safe if the guest is.
 */
final class GuestConnector implements CallerThreadConnector {
    private final Connector guest;
    private final Origin origin;
    private final long maxResponseBytes;

    GuestConnector(Connector guest, Origin origin, long maxResponseBytes) {
        this.guest = guest;
        this.origin = origin;
        this.maxResponseBytes = maxResponseBytes;
    }

    @Override
    public ClientResponse apply(ClientRequest request) {
        Exchange<?> exchange = WireConnector.exchange(request, origin);
        if (exchange.limits().left().toMillis() <= 0) {
            throw new ProcessingException(exchange.failed(WireException.noTimeLeft(exchange.limits())));
        }
        GuestRequest copy = copy(request, exchange);
        try {
            ClientResponse response = guest.apply(copy);
            // What was unpacked has another length than was announced.
            boolean packed = response.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING);
            WireAnswer answer = WireAnswer.of(
                    response.getStatus(),
                    response.getHeaders(),
                    response.hasEntity() ? response.getEntityStream() : null,
                    packed ? -1 : response.getLength(),
                    maxResponseBytes);
            response.close();
            return WireConnector.translate(exchange.answered(answer), request, exchange);
        } catch (RuntimeException e) {
            throw new ProcessingException(exchange.failed(WireException.ofGuest(e)));
        }
    }

    private static GuestRequest copy(ClientRequest request, Exchange<?> exchange) {
        BodyBuffer body = WireConnector.write(request, exchange);
        try {
            return new GuestRequest(request, body, exchange);
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
