package br.com.pilotstatus.benchmarks;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a contender is given.
 *
 * @param server the server's address, without a path
 * @param name the line's name that it sends: the other fields are constants of {@link Values}
 * @param tls what trusts the server; null unless the address begins with https
 */
public record Setting(URI server, String name, @Nullable Tls tls) {

    /** The key of all calls: the header {@code x-api-key}. */
    public static final String KEY = "ps_benchmark_4f1b";

    /**
     * Returns the address of the operation.
     *
     * @return the address
     */
    public URI operation() {
        return server.resolve("/v1/lines");
    }
}
