package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.server.FixedKeys;
import br.com.pilotstatus.server.api.PilotStatusFeature;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * A running in-memory Pilot Status. It keeps what is created until it is closed; thread-safe.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start();
 *         PilotStatusClient client = PilotStatusClient.builder()
 *                 .baseUrl(sandbox.baseUri()).apiKey(sandbox.apiKey()).build()) {
 *     …
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {

    private static final String API_KEY = "ps_sandbox";
    private static final String API_KEY_ID = "ck_sandbox";

    private final String host;
    private final Container container;
    private final Numbers numbers;

    private Sandbox(String host, Container container, Numbers numbers) {
        this.host = host;
        this.container = container;
        this.numbers = numbers;
    }

    /** Starts one on a free port of 127.0.0.1. */
    public static Sandbox start() {
        return builder().start();
    }

    /** Returns a builder: 127.0.0.1, a free port. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it listens, without a slash at the end; what a client's {@code baseUrl} takes. */
    public URI baseUri() {
        return URI.create("http://" + host + ":" + container.port());
    }

    /** A key that it knows, for {@code x-api-key}. Every other is answered with 401. */
    public String apiKey() {
        return API_KEY;
    }

    /** A key id that it knows, for {@code x-api-key-id}. */
    public String apiKeyId() {
        return API_KEY_ID;
    }

    /** What was created so far, oldest first; a copy. */
    public List<CreateMetaNumberResponse> created() {
        return numbers.created();
    }

    /** Stops it at once and forgets everything; a second close does nothing. */
    @Override
    public void close() {
        container.stop();
    }

    /** Builds a {@link Sandbox}; not thread-safe. */
    public static final class Builder {

        private String host = "127.0.0.1";
        private int port;

        private Builder() {}

        /**
         * Sets the address to listen on. Leave it at 127.0.0.1 unless others shall reach it: its keys are public.
         *
         * @param value host name or address; not null
         * @return this builder
         */
        public Builder host(String value) {
            host = Objects.requireNonNull(value, "host");
            return this;
        }

        /**
         * Sets the port.
         *
         * @param value from 0 to 65535; 0, the default, takes a free one
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder port(int value) {
            if (value < 0 || value > 65535) {
                throw new IllegalArgumentException("port must be from 0 to 65535, not " + value);
            }
            port = value;
            return this;
        }

        /**
         * Starts the sandbox.
         *
         * @return the running sandbox
         * @throws IllegalStateException if the address is taken or not ours
         */
        public Sandbox start() {
            Numbers numbers = new Numbers();
            PilotStatusFeature feature = new PilotStatusFeature(FixedKeys.builder()
                    .accept("apiKey", API_KEY, "sandbox")
                    .accept("apiKeyId", API_KEY_ID, "sandbox")
                    .build());
            ResourceConfig application = new ResourceConfig()
                    .register(feature.implementedBy(numbers))
                    // Jersey warns where there is no jakarta.activation, which only this provider needs.
                    .property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE");
            return new Sandbox(host, Container.start(host, port, application), numbers);
        }
    }
}
