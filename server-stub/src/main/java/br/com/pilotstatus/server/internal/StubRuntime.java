package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.server.Authenticator;
import br.com.pilotstatus.server.Limits;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.Objects;

/** Puts the stub together. Immutable and thread-safe. */
public final class StubRuntime {

    private final String feature;
    private final List<Object> providers;

    /**
     * Makes all providers.
     *
     * @param feature what messages call the feature
     * @param spec what the document says
     * @param authenticator decides who calls
     * @param limits how much of a request is read
     * @throws NullPointerException if there is no authenticator, or no limits
     * @throws IllegalStateException if there is no Bean Validation provider
     */
    public StubRuntime(String feature, StubSpec spec, Authenticator authenticator, Limits limits) {
        Objects.requireNonNull(
                authenticator, () -> feature + ": authenticator is required; FixedKeys.builder() makes a simple one");
        this.feature = feature;
        Objects.requireNonNull(limits, () -> feature + ": limits are required; Limits.defaults() are the usual");
        Json json = new Json(limits);
        Errors errors = new Errors(spec.errors(), json);
        Validation validation = new Validation(feature);
        Readers readers = new Readers(new JsonReader(json, limits), new TextReader(json), limits, RawQuery.make());
        Operations operations = new Operations(readers);
        Bodies bodies = new Bodies(readers.json(), new Forms(readers.text(), json, limits), validation, limits, errors);
        this.providers = List.of(
                new FramingFilter(errors),
                new AuthenticationFilter(operations, new Security(spec, authenticator), errors),
                new ParameterFilter(operations, validation, bodies, readers, errors),
                readers.query(),
                new TextConverters(readers),
                new BodyReader.OfObjects(operations, bodies),
                new BodyReader.OfText(operations, bodies),
                new BodyReader.OfStreams(operations, bodies),
                new ResultFilter(json, errors),
                new PayloadWriter(),
                new RefusalMapper(errors),
                new FailureMapper(errors));
    }

    /**
     * Registers all providers.
     *
     * @param context the application's configuration
     * @throws IllegalStateException if the application has a stub feature already
     */
    public void register(FeatureContext context) {
        // Containers keep one provider of a class: the second feature's authenticator would never be asked.
        if (context.getConfiguration().isRegistered(AuthenticationFilter.class)) {
            throw new IllegalStateException(
                    feature + ": the application has a stub feature already; give each its own application");
        }
        providers.forEach(context::register);
    }
}
