package br.com.pilotstatus.client.http;

import br.com.pilotstatus.client.internal.http.HeaderChecks;
import br.com.pilotstatus.client.internal.settings.OptionChecks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently from the client. Immutable; may be stored and shared. The text form shows no header's
 * value.
 */
public final class RequestOptions {
    private static final RequestOptions NONE = builder().build();

    private final @Nullable Duration connectTimeout;
    private final @Nullable Duration readTimeout;
    private final @Nullable Duration totalTimeout;
    private final @Nullable Integer maxRetries;
    private final @Nullable String idempotencyKey;
    private final Map<String, List<String>> headers;

    private RequestOptions(Builder builder) {
        this.connectTimeout = builder.connectTimeout;
        this.readTimeout = builder.readTimeout;
        this.totalTimeout = builder.totalTimeout;
        this.maxRetries = builder.maxRetries;
        this.idempotencyKey = builder.idempotencyKey;
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        builder.headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        this.headers = Collections.unmodifiableMap(copy);
    }

    /** {@return options that change nothing} */
    public static RequestOptions none() {
        return NONE;
    }

    /**
     * Starts options; whatever isn't set is as the client has it.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return this call's connect timeout, if it has its own} */
    public Optional<Duration> connectTimeout() {
        return Optional.ofNullable(connectTimeout);
    }

    /** {@return this call's read timeout, if it has its own} */
    public Optional<Duration> readTimeout() {
        return Optional.ofNullable(readTimeout);
    }

    /** {@return this call's total timeout, if it has its own} */
    public Optional<Duration> totalTimeout() {
        return Optional.ofNullable(totalTimeout);
    }

    /** {@return how many times this call is retried at most, if it has its own number} */
    public OptionalInt maxRetries() {
        return maxRetries == null ? OptionalInt.empty() : OptionalInt.of(maxRetries);
    }

    /** {@return this call's idempotency key, if it has its own} */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** {@return this call's headers, by name without regard to case} Unmodifiable. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    @Override
    public String toString() {
        return "RequestOptions[connectTimeout=" + connectTimeout + ", readTimeout=" + readTimeout + ", totalTimeout="
                + totalTimeout + ", maxRetries=" + maxRetries + (idempotencyKey == null ? "" : ", idempotencyKey=***")
                + ", headers=" + headers.keySet() + "]";
    }

    /** Collects {@link RequestOptions}. Not thread-safe. */
    public static final class Builder {
        private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private @Nullable Duration connectTimeout;
        private @Nullable Duration readTimeout;
        private @Nullable Duration totalTimeout;
        private @Nullable Integer maxRetries;
        private @Nullable String idempotencyKey;

        private Builder() {}

        /**
         * Limits the time for DNS lookup, connecting, the proxy and the TLS handshake together.
         *
         * @param value the time; not null
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 ms to 24 days
         */
        public Builder connectTimeout(Duration value) {
            connectTimeout = OptionChecks.timeout("connectTimeout", value);
            return this;
        }

        /**
         * Limits the time without any data from the server.
         *
         * @param value the time; not null
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 ms to 24 days
         */
        public Builder readTimeout(Duration value) {
            readTimeout = OptionChecks.timeout("readTimeout", value);
            return this;
        }

        /**
         * Limits the time of the call, with all attempts and the pauses between them.
         *
         * @param value the time; not null
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 ms to 24 days
         */
        public Builder totalTimeout(Duration value) {
            totalTimeout = OptionChecks.timeout("totalTimeout", value);
            return this;
        }

        /**
         * Sets how many times the call is retried at most, where that is safe; 0: never.
         *
         * @param value the number of retries
         * @return this builder
         * @throws IllegalArgumentException unless it is from 0 to 10
         */
        public Builder maxRetries(int value) {
            maxRetries = OptionChecks.retries(value);
            return this;
        }

        /**
         * Sets the key by which the server knows this call again: it acts on a key once, and answers all calls with it as it
         * answered the first. For one call and for repeating it, such as after
         * {@link br.com.pilotstatus.client.error.OutcomeUnknownException} or after a restart; another call with the same key is
         * refused or not acted on. Only for an operation that takes one. Default: a random key of the client's.
         *
         * @param value the key; not null
         * @return this builder
         * @throws IllegalArgumentException unless it has 1 to 255 characters of printable ASCII, no space first or last
         */
        public Builder idempotencyKey(String value) {
            idempotencyKey = OptionChecks.idempotencyKey(value);
            return this;
        }

        /**
         * Adds a header; the first of a name replaces the client's own. A header that carries a credential, and a Content-Type
         * that the document tells, are refused when the operation is called.
         *
         * @param name the name; not null
         * @param value the value; not null
         * @return this builder
         * @throws IllegalArgumentException if a header can't contain them, or only the client may set this header
         */
        public Builder header(String name, String value) {
            HeaderChecks.check(name, value);
            if (HeaderChecks.isOurs(name)) {
                throw new IllegalArgumentException("header " + name + " can only be set by the client");
            }
            headers.computeIfAbsent(name, absent -> new ArrayList<>(1)).add(value);
            return this;
        }

        /** {@return the options} */
        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
