package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.server.FixedKeys;
import br.com.pilotstatus.server.api.PilotStatusFeature;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
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

    private final HttpServer server;
    private final Numbers numbers;

    private Sandbox(HttpServer server, Numbers numbers) {
        this.server = server;
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
        var listener = server.getListeners().iterator().next();
        return URI.create("http://" + listener.getHost() + ":" + listener.getPort());
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
        server.shutdownNow();
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
            ResourceConfig application = new ResourceConfig()
                    .register(numbers)
                    .register(new PilotStatusFeature(FixedKeys.builder()
                            .accept("apiKey", API_KEY, "sandbox")
                            .accept("apiKeyId", API_KEY_ID, "sandbox")
                            .build()));
            HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                    URI.create("http://" + host + ":" + port + "/"), application, false);
            // The API has a DELETE with a body, which Grizzly refuses unless it is told.
            server.getServerConfiguration().setAllowPayloadForUndefinedHttpMethods(true);
            server.getServerConfiguration().setDefaultErrorPageGenerator(new ErrorPage());
            try {
                server.start();
            } catch (IOException | ProcessingException taken) {
                server.shutdownNow();
                throw new IllegalStateException(
                        "The sandbox cannot listen on " + host + ":" + port
                                + "; choose another --port, or 0 for a free one",
                        taken);
            }
            return new Sandbox(server, numbers);
        }
    }
}
