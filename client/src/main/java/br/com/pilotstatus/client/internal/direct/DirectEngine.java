package br.com.pilotstatus.client.internal.direct;

import br.com.pilotstatus.client.internal.exchange.BodyBuffer;
import br.com.pilotstatus.client.internal.exchange.Engine;
import br.com.pilotstatus.client.internal.exchange.Exchange;
import br.com.pilotstatus.client.internal.exchange.InFlightCalls;
import br.com.pilotstatus.client.internal.exchange.NoReplyException;
import br.com.pilotstatus.client.internal.exchange.Reply;
import br.com.pilotstatus.client.internal.exchange.RequestHeaders;
import br.com.pilotstatus.client.internal.exchange.UserAgent;
import br.com.pilotstatus.client.internal.http.ContentCodings;
import br.com.pilotstatus.client.internal.http.Http1Client;
import br.com.pilotstatus.client.internal.http.Http1Exception;
import br.com.pilotstatus.client.internal.http.Http1Request;
import br.com.pilotstatus.client.internal.http.Http1Response;
import br.com.pilotstatus.client.internal.http.Origin;
import br.com.pilotstatus.client.internal.json.JsonBody;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.client.internal.request.RequestEntity;
import br.com.pilotstatus.client.internal.security.CredentialWriter;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import br.com.pilotstatus.model.internal.codec.PlainJson;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a call to the socket and back with nothing between: for clients with nothing of the user's on the way. Thread-safe. */
public final class DirectEngine implements Engine {
    private static final byte[] NOTHING = {};

    private final Http1Client client;
    private final String authority;
    private final String userAgent;
    private final JsonBody json = new JsonBody();
    private final InFlightCalls gate = new InFlightCalls(() -> {});

    /** Opens no connection before the first call. */
    public DirectEngine(URI base, ClientSettings settings) {
        Origin origin = Origin.of(base);
        this.authority = origin.authority();
        this.client = new Http1Client(settings.connectionsTo(origin));
        this.userAgent = UserAgent.with(settings.userAgentSuffix);
    }

    @Override
    public Reply send(Exchange<?> exchange) {
        Http1Request request = request(exchange);
        try {
            Http1Response received = exchange.received(client.exchange(request, exchange.timeouts()));
            return new DirectReply(exchange, received, json);
        } catch (Http1Exception e) {
            throw new NoReplyException(exchange.failed(e));
        }
    }

    private Http1Request request(Exchange<?> exchange) {
        RequestEntity entity = exchange.body();
        CredentialWriter credentials = new CredentialWriter(exchange.credentials());
        try {
            Http1Request request = new Http1Request(
                    exchange.operation().method(),
                    authority,
                    credentials.target(exchange.uri().target()));
            RequestHeaders.each(exchange, userAgent, (name, value) -> credentials.copy(name, value, request));
            Map<String, List<String>> chosen = exchange.options().headers();
            if (entity != null && !chosen.containsKey(HttpHeaders.CONTENT_TYPE)) {
                credentials.copy(HttpHeaders.CONTENT_TYPE, MediaTypes.text(entity.type()), request);
            }
            if (!chosen.containsKey(HttpHeaders.ACCEPT_ENCODING)) {
                credentials.copy(HttpHeaders.ACCEPT_ENCODING, ContentCodings.ACCEPTED, request);
            }
            credentials.addCredentials(request::header);
            body(entity, exchange, request);
            return request;
        } catch (IllegalArgumentException e) {
            throw exchange.mistake() == null ? exchange.refused(String.valueOf(e.getMessage())) : e;
        }
    }

    private void body(@Nullable RequestEntity entity, Exchange<?> exchange, Http1Request request) {
        if (entity == null) {
            if (CredentialWriter.needsLength(exchange.operation().method())) {
                request.body(NOTHING);
            }
        } else if (entity.value() instanceof byte[] bytes) {
            request.body(bytes);
        } else {
            BodyBuffer body = written(entity, exchange);
            request.body(body.size(), body::writeTo);
        }
    }

    private BodyBuffer written(RequestEntity entity, Exchange<?> exchange) {
        try {
            BodyBuffer plain = new BodyBuffer();
            if (PlainJson.write(plain, entity.value())) {
                return plain;
            }
            BodyBuffer body = new BodyBuffer();
            json.write(body, entity.value());
            return body;
        } catch (IOException e) {
            throw exchange.unwritable(e);
        }
    }

    @Override
    public boolean enter() {
        return gate.enter();
    }

    @Override
    public void leave() {
        gate.leave();
    }

    @Override
    public void close() {
        gate.close();
        client.close();
    }
}
