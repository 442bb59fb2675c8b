package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.model.internal.Libraries;
import br.com.pilotstatus.server.Authenticator;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.body.FormReader;
import br.com.pilotstatus.server.internal.body.FramingFilter;
import br.com.pilotstatus.server.internal.body.OperationBodyInterceptor;
import br.com.pilotstatus.server.internal.body.OperationBodyReader;
import br.com.pilotstatus.server.internal.body.ReceivedStream;
import br.com.pilotstatus.server.internal.body.RequestBodies;
import br.com.pilotstatus.server.internal.error.ErrorResponses;
import br.com.pilotstatus.server.internal.error.ErrorShape;
import br.com.pilotstatus.server.internal.error.JsonExceptionMapper;
import br.com.pilotstatus.server.internal.error.StatusMessages;
import br.com.pilotstatus.server.internal.error.ThrowableMapper;
import br.com.pilotstatus.server.internal.error.WebApplicationExceptionMapper;
import br.com.pilotstatus.server.internal.jersey.JerseyParts;
import br.com.pilotstatus.server.internal.json.Json;
import br.com.pilotstatus.server.internal.json.JsonReader;
import br.com.pilotstatus.server.internal.json.TextTreeReader;
import br.com.pilotstatus.server.internal.operation.OperationMethods;
import br.com.pilotstatus.server.internal.operation.OperationPaths;
import br.com.pilotstatus.server.internal.parameter.ParameterConverters;
import br.com.pilotstatus.server.internal.parameter.ValueReaders;
import br.com.pilotstatus.server.internal.payload.PayloadInterceptor;
import br.com.pilotstatus.server.internal.payload.PayloadWriter;
import br.com.pilotstatus.server.internal.request.RawQuery;
import br.com.pilotstatus.server.internal.result.ResultFilter;
import br.com.pilotstatus.server.internal.security.AuthenticationFilter;
import br.com.pilotstatus.server.internal.security.RequestAuthenticator;
import br.com.pilotstatus.server.internal.security.SecurityScheme;
import br.com.pilotstatus.server.internal.validation.RequestValidator;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the stub together. Immutable and thread-safe. */
public final class StubRuntime {

    /** The environments of {@code checks/compat} say with which versions. */
    private static final Libraries USED = Libraries.of(
            "Jackson 2.15 and later 2.x",
            "com.fasterxml.jackson.core/jackson-databind",
            "com.fasterxml.jackson.core/jackson-core",
            "com.fasterxml.jackson.core/jackson-annotations",
            "org.jvnet.mimepull/mimepull");

    private final String feature;
    private final StubSpec spec;
    private final Authenticator authenticator;
    private final Limits limits;
    private final List<Object> providers;
    private final List<Object> implementations;
    private final ErrorShape errors;

    /**
     * Makes all providers.
     *
     * @param feature what messages call the feature
     * @param spec what the document says
     * @param authenticator decides who calls
     * @param limits how much of a request is read
     * @throws NullPointerException if there is no authenticator, or no limits
     * @throws IllegalStateException if a library on the class path is not of a version that the stub runs with
     */
    public StubRuntime(String feature, StubSpec spec, Authenticator authenticator, Limits limits) {
        this(feature, spec, authenticator, limits, true, List.of());
    }

    private StubRuntime(
            String feature,
            StubSpec spec,
            Authenticator authenticator,
            Limits limits,
            boolean closed,
            List<Object> implementations) {
        Objects.requireNonNull(
                authenticator, () -> feature + ": authenticator is required; FixedKeys.builder() makes a simple one");
        this.feature = feature;
        Objects.requireNonNull(limits, () -> feature + ": limits are required; Limits.defaults() are the usual");
        try {
            this.providers = providers(spec, authenticator, limits, closed);
        } catch (LinkageError e) {
            throw new IllegalStateException(feature + ": " + USED.clause(e), e);
        }
        this.spec = spec;
        this.authenticator = authenticator;
        this.limits = limits;
        this.implementations = implementations;
        this.errors = spec.errors();
    }

    private static List<Object> providers(StubSpec spec, Authenticator authenticator, Limits limits, boolean closed) {
        Json json = new Json(limits, closed);
        ErrorResponses errors = new ErrorResponses(spec.errors());
        RequestValidator validation = new RequestValidator();
        ValueReaders readers = new ValueReaders(
                new JsonReader(json, limits), new TextTreeReader(json), limits, RawQuery.make(), closed);
        OperationMethods operations = new OperationMethods(readers);
        RequestBodies bodies = new RequestBodies(
                readers.json(), new FormReader(readers.text(), json, limits), validation, limits, errors);
        return List.of(
                new FramingFilter(errors),
                new HeadFilter(readers.query(), errors),
                new AuthenticationFilter(operations, new RequestAuthenticator(spec.schemes(), authenticator), errors),
                new RequestFilter(
                        validation,
                        bodies,
                        readers,
                        SecurityScheme.inQueries(spec.schemes().values()),
                        errors),
                readers.query(),
                new ParameterConverters(readers),
                new ReceivedStream(),
                new OperationBodyReader(operations),
                new OperationBodyInterceptor(operations, bodies),
                new ResultFilter(json, errors, new OperationPaths(spec.interfaces())),
                new PayloadWriter(),
                new PayloadInterceptor(),
                new WebApplicationExceptionMapper(errors),
                new ThrowableMapper(errors),
                new JsonExceptionMapper(errors));
    }

    private StubRuntime(StubRuntime other, List<Object> implementations) {
        this.feature = other.feature;
        this.spec = other.spec;
        this.authenticator = other.authenticator;
        this.limits = other.limits;
        this.providers = other.providers;
        this.implementations = implementations;
        this.errors = other.errors;
    }

    /**
     * The same, which registers implementations as well.
     *
     * @param more instances, besides those that it has already
     * @return another runtime
     * @throws IllegalArgumentException if one of them implements no operation, or where JAX-RS finds none of its paths
     */
    public StubRuntime implementedBy(Object... more) {
        for (Object each : more) {
            Class<?> type = each.getClass();
            Set<Class<?>> implemented = OperationMethods.implemented(type);
            if (implemented.isEmpty()) {
                throw new IllegalArgumentException(feature + ": " + type.getName()
                        + " implements no interface of the API; give instances of classes that do");
            }
            if (!OperationMethods.hasPath(type)) {
                String name = implemented.iterator().next().getSimpleName();
                throw new IllegalArgumentException(
                        feature + ": " + type.getName() + " implements " + name + " by way of another interface, where"
                                + " JAX-RS looks for no path; let it name both: implements ..., " + name);
            }
        }
        return new StubRuntime(
                this, Stream.concat(implementations.stream(), Stream.of(more)).toList());
    }

    /** The same, which takes and sends values of enums and discriminators that the document does not list. */
    public StubRuntime withUnknownValues() {
        return new StubRuntime(feature, spec, authenticator, limits, false, implementations);
    }

    /** Returns the media type of what the errors of the document have in common. */
    public String errorMediaType() {
        return errors.type();
    }

    /** Returns the body of an error of this status. */
    public byte[] errorBody(int status) {
        return errors.writeAny(status, StatusMessages.of(status));
    }

    /**
     * Registers all providers, and the implementations that were given.
     *
     * @param context the application's configuration
     * @throws IllegalStateException if the application has a stub feature already, or there are implementations and
     *     the container takes none from a feature
     */
    public void register(FeatureContext context) {
        // Containers keep one provider of a class: the second feature's authenticator would never be asked.
        if (context.getConfiguration().isRegistered(AuthenticationFilter.class)) {
            throw new IllegalStateException(
                    feature + ": the application has a stub feature already; give each its own application");
        }
        boolean jersey = context.getClass().getName().startsWith("org.glassfish.jersey.");
        if (!jersey && !implementations.isEmpty()) {
            // The others take them for providers, and answer 404.
            throw new IllegalStateException(feature + ": implementedBy() is for Jersey, no other container takes"
                    + " implementations from a feature; return them from Application.getSingletons()");
        }
        boolean json = JsonExceptionMapper.isNeeded(context);
        providers.stream()
                .filter(each -> json || !(each instanceof JsonExceptionMapper))
                .forEach(context::register);
        if (jersey) {
            JerseyParts.register(context);
        }
        implementations.forEach(context::register);
    }
}
