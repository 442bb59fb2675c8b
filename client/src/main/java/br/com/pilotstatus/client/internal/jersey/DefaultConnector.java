package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.internal.exchange.BodyBuffer;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.exchange.TimedBody;
import br.com.pilotstatus.client.internal.http.ContentCodings;
import br.com.pilotstatus.client.internal.http.Http1Client;
import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.http.Http1Request;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.http.Origin;
import br.com.pilotstatus.client.internal.request.RequestUri;
import br.com.pilotstatus.client.internal.security.CredentialWriter;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.List;
import org.glassfish.jersey.client.ClientRequest;
import org.glassfish.jersey.client.ClientResponse;
import org.glassfish.jersey.message.internal.Statuses;
import org.jspecify.annotations.Nullable;

/** Sends requests of Jersey with {@link Http1Client}, adding the credentials at the last moment. Thread-safe. */
final class DefaultConnector implements CallerThreadConnector {
    private static final byte[] NOTHING = {};

    private final Http1Client client;
    private final Origin origin;

    DefaultConnector(Http1Client client, Origin origin) {
        this.client = client;
        this.origin = origin;
    }

    @Override
    public ClientResponse apply(ClientRequest request) {
        Exchange<?> exchange = exchange(request, origin);
        try {
            Http1Request message = assemble(request, exchange);
            return translate(exchange.received(client.exchange(message, exchange.timeouts())), request, exchange);
        } catch (Http1Exception e) {
            throw new ProcessingException(exchange.failed(e));
        }
    }

    /** Returns the exchange that a request belongs to; credentials and bodies go to one origin only. */
    static Exchange<?> exchange(ClientRequest request, Origin origin) {
        if (!(request.getProperty(RequestSetupFilter.EXCHANGE) instanceof Exchange<?> exchange)) {
            throw new ProcessingException("this client sends its own operations only; use another for other requests");
        }
        // Filters may have changed the address.
        if (!origin.equals(Origin.of(request.getUri()))) {
            throw exchange.refused("a filter changed the address to an origin other than " + origin);
        }
        return exchange;
    }

    private Http1Request assemble(ClientRequest request, Exchange<?> exchange) {
        BodyBuffer body = write(request, exchange);
        try {
            CredentialWriter requests = new CredentialWriter(exchange.credentials());
            Http1Request message = new Http1Request(
                    request.getMethod(), origin.authority(), requests.target(RequestUri.target(request.getUri())));
            acceptEncoding(request);
            request.getStringHeaders()
                    .forEach((name, values) -> values.forEach(value -> requests.copy(name, value, message)));
            requests.addCredentials(message::header);
            if (body != null) {
                message.body(body.size(), body::writeTo);
            } else if (CredentialWriter.needsLength(request.getMethod())) {
                message.body(NOTHING);
            }
            return message;
        } catch (IllegalArgumentException e) {
            throw exchange.refused(String.valueOf(e.getMessage()));
        }
    }

    /** As the last of all: what features of the user accept is theirs to say. */
    static void acceptEncoding(ClientRequest request) {
        request.getHeaders().putIfAbsent(HttpHeaders.ACCEPT_ENCODING, List.of(ContentCodings.ACCEPTED));
    }

    static @Nullable BodyBuffer write(ClientRequest request, Exchange<?> exchange) {
        if (!request.hasEntity()) {
            return null;
        }
        BodyBuffer body = new BodyBuffer();
        request.setStreamProvider(length -> body);
        try {
            request.writeEntity();
            return body;
        } catch (IOException e) {
            throw exchange.unwritable(e);
        }
    }

    static ClientResponse translate(Http1Response received, ClientRequest request, Exchange<?> exchange) {
        ClientResponse response = new ClientResponse(Statuses.from(received.status()), request, request.getUri());
        received.eachHeader(response::header);
        if (received.length() > 0 && !response.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE)) {
            // RFC 9110 section 8.3 lets the recipient guess the type; what the document declares is a good guess.
            response.header(HttpHeaders.CONTENT_TYPE, exchange.operation().expected(received.status()));
        }
        response.setEntityStream(new TimedBody(received, exchange.timeouts()));
        return response;
    }

    @Override
    public String getName() {
        return "pilotstatus";
    }

    @Override
    public void close() {
        client.close();
    }
}
