package br.com.pilotstatus.server;

import br.com.pilotstatus.server.internal.StubRuntime;
import br.com.pilotstatus.server.internal.StubSpec;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * What an application registers with its JAX-RS 3.1 container: authentication, strict JSON, validation, result writing
 * and errors in the declared shape, for every operation of the generated interfaces. Immutable and thread-safe.
 *
 * <p>Unless other {@link Limits} are given, request bodies are read up to 1,048,576 bytes, 100 levels of nesting, strings
 * of 262,144 characters and numbers of 100 digits, and headers and parameters are taken 100 times.
 */
public abstract class StubFeature implements Feature {

    private final StubRuntime runtime;

    /**
     * Makes the feature.
     *
     * @param spec what the OpenAPI document says for all operations
     * @param authenticator decides who calls
     * @throws NullPointerException if there is no authenticator
     * @throws IllegalStateException if no Bean Validation provider is on the class path
     */
    protected StubFeature(StubSpec spec, Authenticator authenticator) {
        this(spec, authenticator, Limits.defaults());
    }

    /**
     * Makes the feature with limits of its own.
     *
     * @param spec what the OpenAPI document says for all operations
     * @param authenticator decides who calls
     * @param limits how much of a request is read
     * @throws NullPointerException if there is no authenticator, or no limits
     * @throws IllegalStateException if no Bean Validation provider is on the class path
     */
    protected StubFeature(StubSpec spec, Authenticator authenticator, Limits limits) {
        this.runtime = new StubRuntime(getClass().getSimpleName(), spec, authenticator, limits);
    }

    /**
     * Registers everything with the container.
     *
     * @param context the application's configuration
     * @return true
     * @throws IllegalStateException if the application has another stub feature already
     */
    @Override
    public final boolean configure(FeatureContext context) {
        runtime.register(context);
        return true;
    }
}
