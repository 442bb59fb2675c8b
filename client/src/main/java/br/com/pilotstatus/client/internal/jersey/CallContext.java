package br.com.pilotstatus.client.internal.jersey;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.Arguments;
import br.com.pilotstatus.client.internal.http.Timeouts;
import br.com.pilotstatus.client.internal.security.Credential;
import br.com.pilotstatus.client.internal.spec.Operation;
import jakarta.ws.rs.client.Entity;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all attempts of one call share: keys are read once, and one deadline holds. Its text form shows no argument.
 *
 * @param operation what is called
 * @param uri where the request goes
 * @param arguments what the caller gave
 * @param body what of them goes out as the body; null: there is none
 * @param options what the caller wants otherwise
 * @param credentials the keys
 * @param limits time-outs and deadline
 * @param maxRetries how many attempts may follow the first
 */
public record CallContext<T>(
        Operation<T> operation,
        URI uri,
        Arguments arguments,
        @Nullable Entity<?> body,
        RequestOptions options,
        List<Credential> credentials,
        Timeouts limits,
        int maxRetries) {

    public CallContext<T> with(List<Credential> keys) {
        return new CallContext<>(operation, uri, arguments, body, options, keys, limits, maxRetries);
    }

    @Override
    public String toString() {
        return "Plan[" + options + "]";
    }
}
