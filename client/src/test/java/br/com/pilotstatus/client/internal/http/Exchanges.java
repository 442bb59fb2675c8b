package br.com.pilotstatus.client.internal.http;

import br.com.pilotstatus.client.testing.RawServer;
import java.net.URI;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Exchanges below everything that repeats, hides or explains. */
final class Exchanges {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Origin origin;
    private final Http1Client client;

    Exchanges(RawServer server, String host, @Nullable SSLContext tls) {
        origin = Origin.of(URI.create((tls == null ? "http://" : "https://") + host + ":" + server.port()));
        client = new Http1Client(new Http1Settings(origin, null, tls, 2, A_MINUTE, 1_000_000));
    }

    /** Exchanges one request by this clock, and tells what became of it: a status, or why there is none or no whole body. */
    String told(LongSupplier clock) {
        return told("/", clock);
    }

    /** The same for a path. */
    String told(String path, LongSupplier clock) {
        Timeouts limits = new Timeouts(A_MINUTE.plus(A_MINUTE), A_MINUTE, A_MINUTE, A_MINUTE.toNanos(), clock);
        try {
            Http1Response response = client.exchange(new Http1Request("GET", origin.authority(), path), limits);
            return response.fault() == null ? Integer.toString(response.status()) : response.fault();
        } catch (Http1Exception e) {
            return String.valueOf(e.getMessage());
        }
    }

    void close() {
        client.close();
    }
}
