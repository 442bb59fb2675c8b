package br.com.pilotstatus.client.internal.jersey;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.glassfish.jersey.client.ClientRequest;
import org.glassfish.jersey.client.ClientResponse;
import org.glassfish.jersey.client.spi.AsyncConnectorCallback;
import org.glassfish.jersey.client.spi.Connector;

/** A connector that does every exchange on the calling thread, even Jersey's asynchronous ones. */
interface CallerThreadConnector extends Connector {

    @Override
    default Future<?> apply(ClientRequest request, AsyncConnectorCallback callback) {
        try {
            ClientResponse response = apply(request);
            callback.response(response);
            return CompletableFuture.completedFuture(response);
        } catch (RuntimeException e) {
            callback.failure(e);
            return CompletableFuture.failedFuture(e);
        }
    }
}
