package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.exchange.BodyBuffer;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.http.HeaderChecks;
import br.com.pilotstatus.client.internal.request.RequestUri;
import br.com.pilotstatus.client.internal.security.CredentialWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.glassfish.jersey.client.ClientProperties;
import org.glassfish.jersey.client.ClientRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request as a custom connector gets it: a copy that no filter sees, with credentials, and with its body written in
 * advance, so that a body that can't be written is never begun.
 */
final class CustomConnectorRequest extends ClientRequest {
    private final transient @Nullable BodyBuffer body;
    private transient @Nullable StreamProvider target;

    /**
     * Copies a request whose body has been written.
     *
     * @throws IllegalArgumentException if a header can't be sent
     */
    CustomConnectorRequest(ClientRequest written, @Nullable BodyBuffer body, Exchange<?> exchange) {
        super(written);
        this.body = body;
        CredentialWriter requests = new CredentialWriter(exchange.credentials());
        setUri(getUri().resolve(requests.target(RequestUri.target(getUri()))));
        List.copyOf(getStringHeaders().entrySet()).forEach(header -> {
            header.getValue().forEach(value -> {
                HeaderChecks.check(header.getKey(), value);
                requests.keep(header.getKey(), value);
            });
        });
        requests.addCredentials((name, value) -> getHeaders().putSingle(name, value));
        limit(
                ClientProperties.CONNECT_TIMEOUT,
                exchange.timeouts().connect(),
                exchange.timeouts().left());
        limit(
                ClientProperties.READ_TIMEOUT,
                exchange.timeouts().read(),
                exchange.timeouts().left());
    }

    private void limit(String property, Duration timeout, Duration left) {
        // Zero would mean no timeout.
        setProperty(property, (int) Math.max(1, Math.min(left.toMillis(), timeout.toMillis())));
    }

    @Override
    public void setStreamProvider(StreamProvider provider) {
        target = provider;
    }

    @Override
    public void enableBuffering() {
        // The body is buffered already.
    }

    @Override
    public void writeEntity() throws IOException {
        if (body == null || target == null) {
            return;
        }
        try (OutputStream out = target.getOutputStream(body.size())) {
            body.writeTo(out);
        }
    }
}
