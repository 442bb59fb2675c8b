package br.com.pilotstatus.client.internal.failure;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What every exception of a call tells of it.
 *
 * @param operation the Java name of the operation
 * @param method its HTTP method
 * @param uri where the request goes, without secrets
 * @param secrets what no message may show
 * @param attempts how many attempts were made
 * @param idempotencyKey the key that all of them had; null: the operation takes none
 */
public record TriedCall(
        String operation,
        String method,
        URI uri,
        CallSecrets secrets,
        int attempts,
        @Nullable String idempotencyKey) {

    /** Returns method and address for a message, without the query. */
    public String shown() {
        String address = uri.toString();
        int query = address.indexOf('?');
        return method + " " + (query < 0 ? address : address.substring(0, query));
    }

    @Override
    public String toString() {
        return operation;
    }
}
