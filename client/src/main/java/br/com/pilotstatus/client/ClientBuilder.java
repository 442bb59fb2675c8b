package br.com.pilotstatus.client;

import br.com.pilotstatus.client.internal.Transport;
import br.com.pilotstatus.client.internal.http.HeaderText;
import br.com.pilotstatus.client.internal.security.CredentialText;
import br.com.pilotstatus.client.internal.settings.BaseUrl;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import br.com.pilotstatus.client.internal.settings.OptionChecks;
import br.com.pilotstatus.client.internal.spec.ClientSpec;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.spi.ConnectorProvider;
import org.jspecify.annotations.Nullable;

/**
 * The options of every generated client. Not thread-safe; the client that it builds is. The text form shows nothing
 * that was set.
 *
 * @param <B> the generated builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private final ClientSpec spec;
    private final ClientSettings settings = new ClientSettings();
    private UnaryOperator<@Nullable String> environment = System::getenv;

    /**
     * For generated builders.
     *
     * @param spec what the document says of the client
     */
    protected ClientBuilder(ClientSpec spec) {
        this.spec = spec;
        if (spec.baseUrl() != null) {
            settings.baseUrl = BaseUrl.check(URI.create(spec.baseUrl()));
        }
    }

    /**
     * Sets the address that all requests begin with; a trailing slash makes no difference. Default: the server of the
     * OpenAPI document.
     *
     * @param value the address; not null
     * @return this builder
     * @throws IllegalArgumentException unless it is https, or http to localhost, 127.0.0.1 or [::1]; or if it has a
     *     user, a query or a fragment
     */
    public B baseUrl(URI value) {
        settings.baseUrl = BaseUrl.check(value);
        return self();
    }

    /**
     * Limits finding the address, connecting, the proxy and the TLS handshake together. Default: 10 seconds.
     *
     * @param value the time; not null
     * @return this builder
     * @throws IllegalArgumentException unless it is from 1 ms to 24 days
     */
    public B connectTimeout(Duration value) {
        settings.connectTimeout = OptionChecks.timeout("connectTimeout", value);
        return self();
    }

    /**
     * Limits the longest silence of the server. Default: 30 seconds.
     *
     * @param value the time; not null
     * @return this builder
     * @throws IllegalArgumentException unless it is from 1 ms to 24 days
     */
    public B readTimeout(Duration value) {
        settings.readTimeout = OptionChecks.timeout("readTimeout", value);
        return self();
    }

    /**
     * Limits each whole call, with all attempts and the pauses between them. Default: 60 seconds.
     *
     * @param value the time; not null
     * @return this builder
     * @throws IllegalArgumentException unless it is from 1 ms to 24 days
     */
    public B totalTimeout(Duration value) {
        settings.totalTimeout = OptionChecks.timeout("totalTimeout", value);
        return self();
    }

    /**
     * Sets how often a call is repeated at most, where repeating is safe; 0: never. Default: 2.
     *
     * <p>Repeated is, whatever the method, what never reached the server (no address, connection or TLS) and what it
     * refused with 429, or with 503 and a {@code Retry-After}. After any other 5xx, a 408, a time-out or a dropped
     * connection the server may have acted: then only GET, HEAD, PUT, DELETE and OPTIONS are repeated, unless the
     * document says otherwise of the operation ({@code x-repeatable}).
     *
     * <p>Before each repetition the call waits as long as the server asks ({@code Retry-After}, seconds or date);
     * otherwise a random time of at most 500 ms before the first, 1 s before the second, then 2 s, 4 s and 8 s. Where
     * {@link #totalTimeout} leaves no time for that, the call fails at once;
     * {@link br.com.pilotstatus.client.error.HttpStatusException#retryAfter()} tells when to come back. The exception
     * is that of the last attempt, and has those of the others as suppressed ones.
     *
     * @param value the number of repetitions
     * @return this builder
     * @throws IllegalArgumentException unless it is from 0 to 10
     */
    public B maxRetries(int value) {
        settings.maxRetries = OptionChecks.retries(value);
        return self();
    }

    /**
     * Limits the body of an answer, in bytes. Default: 16,777,216 (16 MiB).
     *
     * @param value the number of bytes
     * @return this builder
     * @throws IllegalArgumentException unless it is from 1 to 2,147,483,631
     */
    public B maxResponseBytes(long value) {
        settings.maxResponseBytes = OptionChecks.responseBytes(value);
        return self();
    }

    /**
     * Sets the HTTP proxy that all requests go through (https by CONNECT). Default: none.
     *
     * @param value its host and port; not null
     * @return this builder
     */
    public B proxy(InetSocketAddress value) {
        settings.proxy = Objects.requireNonNull(value, "proxy");
        return self();
    }

    /**
     * Sets whom to trust and what to present in TLS. The server's name is verified all the same. Default: the JDK's
     * own context.
     *
     * @param value the context; not null
     * @return this builder
     */
    public B sslContext(SSLContext value) {
        settings.sslContext = Objects.requireNonNull(value, "sslContext");
        return self();
    }

    /**
     * Sets what follows the client's own product and version in User-Agent, such as {@code my-app/1.0}. Default:
     * nothing.
     *
     * @param value the product and its version; not null
     * @return this builder
     * @throws IllegalArgumentException if it can't stand in a header
     */
    public B userAgentSuffix(String value) {
        HeaderText.check("User-Agent", value);
        settings.userAgentSuffix = value;
        return self();
    }

    /**
     * Sets what runs the calls of {@code async()}; the client never shuts it down. A call holds its thread until it
     * ends, so an executor of virtual threads suits well. Default: daemon threads of the client's own, at most 256,
     * which end after 30 idle seconds, and with the client; calls beyond wait for a free one, on their own time.
     *
     * @param value the executor; not null
     * @return this builder
     */
    public B executor(Executor value) {
        settings.executor = Objects.requireNonNull(value, "executor");
        return self();
    }

    /**
     * Registers a JAX-RS client feature, filter, interceptor or entity provider: an instance, or a class. Filters see
     * every attempt, but no credentials: those are added after them.
     *
     * @param component the component; not null
     * @return this builder
     */
    public B register(Object component) {
        settings.components.add(Objects.requireNonNull(component, "component"));
        return self();
    }

    /**
     * Sets who opens connections and sends requests, such as one of Jersey's connectors. Keys are given to it at the
     * last moment and for the one origin only; retries, limits on answers and exceptions stay as they are. What only
     * a connector can do is its own: whether it sends a request twice, notices a stale connection, follows redirects
     * although told not to, obeys time-outs and an interrupt. The client's own does all of that right. Default: the
     * client's own.
     *
     * @param value the provider; not null
     * @return this builder
     */
    public B connector(ConnectorProvider value) {
        settings.connectorProvider = Objects.requireNonNull(value, "connector");
        return self();
    }

    /**
     * Takes what the environment holds of this client: {@code <PREFIX>_<SCHEME>} for each security scheme, such as
     * {@code <PREFIX>_API_KEY} for {@code apiKey}, and {@code <PREFIX>_BASE_URL}. Unset and empty ones change nothing.
     *
     * @return this builder
     * @throws IllegalArgumentException if one of them can't be used
     */
    public B fromEnv() {
        EnvironmentVariables variables = new EnvironmentVariables(spec, environment);
        variables.credentials(this::credential);
        variables.baseUrl(this::baseUrl);
        return self();
    }

    /**
     * Sets a credential; for generated builders.
     *
     * @param scheme the name of the security scheme
     * @param value the credential
     * @return this builder
     */
    protected B credential(String scheme, String value) {
        String checked = CredentialText.check(scheme, value);
        return credential(scheme, () -> checked);
    }

    /**
     * Sets what gives a credential, asked once a call; for generated builders.
     *
     * @param scheme the name of the security scheme
     * @param value what gives the credential
     * @return this builder
     */
    protected B credential(String scheme, Supplier<String> value) {
        settings.credentials.put(scheme, Objects.requireNonNull(value, scheme));
        return self();
    }

    /**
     * Checks what was set and opens the transport; for generated builders.
     *
     * @return the transport
     * @throws IllegalArgumentException if the address or all credentials are missing
     */
    protected Transport open() {
        new EnvironmentVariables(spec, environment).requireNecessary(settings);
        return Transport.open(spec, settings);
    }

    /** For tests: reads the environment from elsewhere. */
    B environment(UnaryOperator<@Nullable String> variables) {
        environment = variables;
        return self();
    }

    /** For tests: time and chance. */
    ClientSettings settings() {
        return settings;
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }

    @Override
    public String toString() {
        return spec.name() + ".Builder";
    }
}
