package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.exchange.RequestHeaders;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * Turns the request of the one shared WebTarget into the call's own, before any filter of the user sees it. Setting URI
 * and headers here saves creating a WebTarget for each call. Thread-safe.
 */
// By annotation: Jersey ignores priorities below 1 given at registration.
@Priority(Integer.MIN_VALUE)
final class RequestSetupFilter implements ClientRequestFilter {
    static final String EXCHANGE = "br.com.pilotstatus.client.exchange";

    private final String userAgent;

    RequestSetupFilter(String userAgent) {
        this.userAgent = userAgent;
    }

    @Override
    public void filter(ClientRequestContext request) {
        if (!(request.getProperty(EXCHANGE) instanceof Exchange<?> exchange)) {
            return;
        }
        request.setMethod(exchange.operation().method());
        request.setUri(exchange.uri().uri());
        MultivaluedMap<String, Object> headers = request.getHeaders();
        // Jersey has set the body's type; what the options of the call say of it counts more.
        exchange.options().headers().keySet().forEach(headers::remove);
        RequestHeaders.each(exchange, userAgent, headers::add);
    }
}
