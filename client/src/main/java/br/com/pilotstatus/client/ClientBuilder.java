package br.com.pilotstatus.client;

import br.com.pilotstatus.client.internal.Transport;
import br.com.pilotstatus.client.internal.http.HeaderChecks;
import br.com.pilotstatus.client.internal.http.HttpProxy;
import br.com.pilotstatus.client.internal.http.Origin;
import br.com.pilotstatus.client.internal.security.CredentialText;
import br.com.pilotstatus.client.internal.settings.BaseUrl;
import br.com.pilotstatus.client.internal.settings.ClientSettings;
import br.com.pilotstatus.client.internal.settings.OptionChecks;
import br.com.pilotstatus.client.internal.spec.ClientSpec;
import jakarta.ws.rs.core.Configuration;
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
 * The options of every generated client. Not thread-safe; the client that it builds is. The text form shows no option.
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
     * @param spec what the document says about the client
     */
    protected ClientBuilder(ClientSpec spec) {
        this.spec = spec;
        if (spec.baseUrl() != null) {
            settings.baseUrl = BaseUrl.check(URI.create(spec.baseUrl()));
        }
    }

    /**
     * Sets the address that all requests begin with, with or without a trailing slash. Default: the server of the
     * OpenAPI document, and for operations that have a server of their own that one.
     *
     * @param value the address; not null
     * @return this builder
     * @throws IllegalArgumentException unless it is https, or http to localhost, 127.0.0.1 or [::1]; or if it has a
     *     user, a query or a fragment
     */
    public B baseUrl(URI value) {
        settings.baseUrl = BaseUrl.check(value);
        settings.baseUrlGiven = true;
        return self();
    }

    /**
     * Limits the time for DNS lookup, connecting, the proxy and the TLS handshake together. Default: 10 seconds.
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
     * Limits the time without any data from the server. Default: 30 seconds.
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
     * Limits the time of each call, with all attempts and the pauses between them. Default: 60 seconds.
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
     * Sets how many times a call is retried at most, where that is safe; 0: never. Default: 2.
     *
     * <p>A request of any method is retried if it never reached the server (no address, connection or TLS, but not if the
     * server's certificate is not trusted, or a proxy refuses), or if the server
     * rejected it with 429, with 503 and a {@code Retry-After}, or with a code that the document calls transient. After any
     * other 5xx, a 408, a timeout or a broken connection the server may have acted: then only operations that take an
     * idempotency key and those of GET, HEAD, PUT, DELETE and OPTIONS are retried, unless the document says otherwise for
     * the operation ({@code x-repeatable}). What has a code that the document calls permanent is never retried.
     *
     * <p>Before each retry the call waits as long as the server asks ({@code Retry-After}, seconds or date, or seconds where
     * the document says that they stand in the body); otherwise a random
     * time of at most 500 ms before the first, 1 s before the second, then 2 s, 4 s and 8 s. If {@link #totalTimeout}
     * leaves no time for that, the call fails at once;
     * {@link br.com.pilotstatus.client.error.HttpStatusException#retryAfter()} says when to try again. The exception is that of the last attempt, with those of the earlier ones as suppressed
     * exceptions.
     *
     * @param value the number of retries
     * @return this builder
     * @throws IllegalArgumentException unless it is from 0 to 10
     */
    public B maxRetries(int value) {
        settings.maxRetries = OptionChecks.retries(value);
        return self();
    }

    /**
     * Limits the body of a response, in bytes; that of a compressed one when it is decompressed (gzip is asked for and read
     * unless the call or a registered feature sets {@code Accept-Encoding}). Default: 16,777,216 (16 MiB).
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
     * Sets the HTTP proxy that requests go through (by CONNECT), except those to this machine: localhost, 127.0.0.1 and [::1].
     * Default: none, whatever the JVM is set up with; see {@link #systemProxy()}.
     *
     * @param value its host and port; not null
     * @return this builder
     */
    public B proxy(InetSocketAddress value) {
        settings.proxy = new HttpProxy(Objects.requireNonNull(value, "proxy must not be null"), null, null);
        settings.systemProxy = false;
        return self();
    }

    /**
     * The same for a proxy that asks for a user (Basic, RFC 7617). Only the proxy gets them.
     *
     * @param value its host and port; not null
     * @param user the user; not null
     * @param password the password; not null
     * @return this builder
     * @throws IllegalArgumentException if the user is empty or has a colon, or one of them has control characters
     */
    public B proxy(InetSocketAddress value, String user, String password) {
        settings.proxy = OptionChecks.proxy(value, user, password);
        settings.systemProxy = false;
        return self();
    }

    /**
     * Takes the proxy that this JVM is set up with when the client is built: by {@code https.proxyHost}, {@code https.proxyPort}
     * and {@code http.nonProxyHosts}, by {@code java.net.useSystemProxies}, or by a {@link java.net.ProxySelector}; its user,
     * if it asks for one, by a default {@link java.net.Authenticator}. Requests to this machine go there. Default: no proxy.
     *
     * @return this builder
     */
    public B systemProxy() {
        settings.proxy = null;
        settings.systemProxy = true;
        return self();
    }

    /**
     * Sets the TLS context: which certificates to trust and to present. The server's name is verified in any case. Default:
     * the JDK's default context.
     *
     * @param value the context; not null
     * @return this builder
     */
    public B sslContext(SSLContext value) {
        settings.sslContext = Objects.requireNonNull(value, "sslContext must not be null");
        return self();
    }

    /**
     * Sets what the User-Agent header contains after the client's own product and version, such as {@code my-app/1.0}.
     * Default: nothing.
     *
     * @param value the product and its version; not null
     * @return this builder
     * @throws IllegalArgumentException if a header can't contain it
     */
    public B userAgentSuffix(String value) {
        HeaderChecks.check("User-Agent", Objects.requireNonNull(value, "userAgentSuffix must not be null"));
        settings.userAgentSuffix = value;
        return self();
    }

    /**
     * Sets the executor of the calls of {@code async()}; the client never shuts it down. A call blocks its thread until it
     * ends, so an executor of virtual threads is a good choice. Default: daemon threads of the client's own, at most 256,
     * which end after 30 idle seconds and when the client is closed; further calls wait for a free thread within their
     * own timeouts.
     *
     * @param value the executor; not null
     * @return this builder
     */
    public B executor(Executor value) {
        settings.executor = Objects.requireNonNull(value, "executor must not be null");
        return self();
    }

    /**
     * Registers a JAX-RS client feature, filter, interceptor or entity provider: an instance, or a class. Filters see
     * every attempt, but no credentials: those are added later. Jersey carries all calls of the client then.
     *
     * @param component the component; not null
     * @return this builder
     * @throws IllegalArgumentException if it is none of these
     */
    public B register(Object component) {
        settings.components.add(OptionChecks.component(component));
        return self();
    }

    /**
     * Sets a custom connector, such as one of Jersey's, to open connections and send requests. It gets credentials at the
     * last moment and only for requests to the origin of {@link #baseUrl}; retries, limits on responses and exceptions
     * stay the same. What only a connector controls is up to it: whether it sends a request twice, detects stale
     * connections, follows redirects although it should not, and respects timeouts and interrupts. The default connector
     * handles all of these. Default: the client's own.
     *
     * @param value the provider; not null
     * @return this builder
     */
    public B connector(ConnectorProvider value) {
        settings.connectorProvider = Objects.requireNonNull(value, "connector must not be null");
        return self();
    }

    /**
     * Sets the application's own JAX-RS configuration, such as Jersey's {@code ClientConfig}: what it has registered, its
     * properties and its connector become those of this client, as far as the client does not set them itself. It is copied.
     * Jersey carries all calls of the client then. Default: none.
     *
     * @param value the configuration; not null
     * @return this builder
     */
    public B clientConfig(Configuration value) {
        settings.configuration = Objects.requireNonNull(value, "clientConfig must not be null");
        return self();
    }

    /**
     * Lets Jersey carry all calls. A client with something registered, a connector or a configuration of the application does
     * so by itself; any other is faster without, and behaves the same. Default: false, unless the system property
     * {@code br.com.pilotstatus.client.jersey} is {@code true}.
     *
     * @param value whether to use Jersey even where nothing needs it
     * @return this builder
     */
    public B useJersey(boolean value) {
        settings.jersey = value;
        return self();
    }

    /**
     * Reads the options of this client from environment variables: {@code <PREFIX>_<SCHEME>} for each security scheme, such as
     * {@code <PREFIX>_API_KEY} for {@code apiKey}, and {@code <PREFIX>_BASE_URL}. Variables that are unset or empty change nothing.
     *
     * @return this builder
     * @throws IllegalArgumentException if the value of one of them is invalid
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
     * Sets a supplier of a credential, called once for each call; for generated builders.
     *
     * @param scheme the name of the security scheme
     * @param value the supplier of the credential
     * @return this builder
     */
    protected B credential(String scheme, Supplier<String> value) {
        settings.credentials.put(scheme, Objects.requireNonNull(value, scheme + " must not be null"));
        return self();
    }

    /**
     * Allows that credentials go to another origin than that of {@link #baseUrl}, where operations are served that have a server
     * of their own; for generated builders.
     *
     * @param origin scheme, host and port; a path does not count; not null
     * @return this builder
     * @throws IllegalArgumentException unless it is https, or http to localhost, 127.0.0.1 or [::1]; or if it has a
     *     user, a query or a fragment
     */
    protected B credentialsTo(URI origin) {
        settings.credentialOrigins.add(Origin.of(BaseUrl.check("allowCredentialsTo", origin)));
        return self();
    }

    /**
     * Checks the options and opens the transport; for generated builders.
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

    /** For tests: clocks, pauses and random numbers. */
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
