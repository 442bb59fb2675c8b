package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.RequestOptions;
import br.com.pilotstatus.client.internal.wire.TimeLimits;
import java.net.URI;
import java.util.List;

/**
 * What all attempts of one call share: keys are read once, and one deadline holds. Its text form shows no argument.
 *
 * @param uri where the request goes
 * @param arguments what the caller gave
 * @param options what the caller wants otherwise
 * @param credentials the keys
 * @param limits time-outs and deadline
 * @param maxRetries how many attempts may follow the first
 */
record Plan(URI uri, Arguments arguments, RequestOptions options, List<Credential> credentials, TimeLimits limits,
        int maxRetries) {

    Plan with(List<Credential> keys) {
        return new Plan(uri, arguments, options, keys, limits, maxRetries);
    }

    @Override
    public String toString() {
        return "Plan[" + options + "]";
    }
}
