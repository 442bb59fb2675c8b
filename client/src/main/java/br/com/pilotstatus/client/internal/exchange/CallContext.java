package br.com.pilotstatus.client.internal.exchange;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.failure.TriedCall;
import br.com.pilotstatus.client.internal.http.Timeouts;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.request.RequestEntity;
import br.com.pilotstatus.client.internal.request.RequestUri;
import br.com.pilotstatus.client.internal.security.Credential;
import br.com.pilotstatus.client.internal.spec.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all attempts of one call share, such as the credentials, read once, and the deadline. Its text form shows no
 * argument.
 *
 * @param operation the operation that is called
 * @param uri where the request goes
 * @param arguments the arguments of the call
 * @param body the body, made from them; null: there is none
 * @param headers what the client adds of its own, such as the idempotency key
 * @param idempotencyKey the key; null: the operation takes none
 * @param options what this call does differently from the client
 * @param credentials the credentials
 * @param timeouts timeouts and deadline
 * @param maxRetries how many attempts may follow the first
 */
public record CallContext<T extends @Nullable Object>(
        Operation<T> operation,
        RequestUri uri,
        Arguments arguments,
        @Nullable RequestEntity body,
        List<Arguments.Pair> headers,
        @Nullable String idempotencyKey,
        RequestOptions options,
        List<Credential> credentials,
        Timeouts timeouts,
        int maxRetries) {

    public CallContext<T> with(List<Credential> read) {
        return new CallContext<>(
                operation, uri, arguments, body, headers, idempotencyKey, options, read, timeouts, maxRetries);
    }

    /** Returns what exceptions tell of it. */
    public TriedCall tried(int attempts) {
        SecretsOfCall secrets = new SecretsOfCall(this);
        return new TriedCall(
                operation.id(), operation.method(), secrets.uri(), secrets::masked, attempts, idempotencyKey);
    }

    @Override
    public String toString() {
        return "CallContext[" + options + "]";
    }
}
