package br.com.pilotstatus.client.internal;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.http.Timeouts;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The limits of a call, from the client and what the call says otherwise. */
record CallDefaults(Duration connect, Duration read, Duration total, int maxRetries) {
    private static final long LONGEST = Long.MAX_VALUE / 4;

    static CallDefaults of(ClientSettings settings) {
        return new CallDefaults(
                settings.connectTimeout, settings.readTimeout, settings.totalTimeout, settings.maxRetries);
    }

    CallDefaults with(RequestOptions options) {
        if (options == RequestOptions.none()) {
            return this;
        }
        return new CallDefaults(
                options.connectTimeout().orElse(connect),
                options.readTimeout().orElse(read),
                options.totalTimeout().orElse(total),
                options.maxRetries().orElse(maxRetries));
    }

    /** Starts the clock of one call: all its attempts share the deadline. */
    Timeouts start(LongSupplier nanoTime) {
        return new Timeouts(connect, read, total, nanoTime.getAsLong() + Math.min(total.toNanos(), LONGEST), nanoTime);
    }
}
