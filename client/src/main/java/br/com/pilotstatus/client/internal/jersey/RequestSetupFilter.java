package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.parameter.Arguments;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns the request of the one shared WebTarget into the call's own, before any filter of the user sees it. Setting URI
 * and headers here saves creating a WebTarget for each call. Thread-safe.
 */
// By annotation: Jersey ignores priorities below 1 given at registration.
@Priority(Integer.MIN_VALUE)
final class RequestSetupFilter implements ClientRequestFilter {
    private final String userAgent;

    RequestSetupFilter(String userAgent) {
        this.userAgent = userAgent;
    }

    @Override
    public void filter(ClientRequestContext request) {
        if (!(request.getProperty(Exchange.PROPERTY) instanceof Exchange<?> exchange)) {
            return;
        }
        request.setMethod(exchange.operation().method());
        request.setUri(exchange.uri());
        MultivaluedMap<String, Object> headers = request.getHeaders();
        headers.putSingle(HttpHeaders.USER_AGENT, userAgent);
        headers.putSingle(HttpHeaders.ACCEPT, exchange.operation().accept());
        Arguments arguments = exchange.arguments();
        arguments.headers().forEach(header -> headers.add(header.name(), header.value()));
        exchange.headers().forEach(header -> headers.add(header.name(), header.value()));
        cookies(arguments.cookies(), headers);
        exchange.options().headers().forEach((name, values) -> {
            headers.remove(name);
            values.forEach(value -> headers.add(name, value));
        });
    }

    private static void cookies(List<Arguments.Pair> cookies, MultivaluedMap<String, Object> headers) {
        if (!cookies.isEmpty()) {
            headers.putSingle(
                    HttpHeaders.COOKIE,
                    cookies.stream()
                            .map(cookie -> cookie.name() + "=" + cookie.value())
                            .collect(Collectors.joining("; ")));
        }
    }
}
