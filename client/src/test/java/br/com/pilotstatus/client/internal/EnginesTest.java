package br.com.pilotstatus.client.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.OwnClasses;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.client.testing.ServerSequence;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.util.concurrent.Callable;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.HttpUrlConnectorProvider;
import org.junit.jupiter.api.Test;

/** Which engine carries the calls of a client. Each test has classes of its own, and looks which of them were loaded. */
class EnginesTest {
    private static final String JERSEY = "org.glassfish.jersey.client.JerseyClient";

    @Test
    void aClientWithNothingRegisteredNeedsNoClassOfJerseyOrHk2() throws Exception {
        try (RawServer server = ServerSequence.server(
                        Fixture.CREATED,
                        RawResponses.json(200, Fixture.WIDGET),
                        RawResponses.json(404, "{\"error\":\"No\"}"));
                OwnClasses classes = OwnClasses.without("jersey-", "hk2-", "javassist", "aopalliance")) {

            assertEquals(
                    "Bracket, Bracket, findWidget: 404 Not Found: No",
                    run(classes, Plain.class, server.url()).replaceAll("getWidget: (.*) \\(GET.*", "findWidget: $1"));
        }
    }

    /** Nor what it brings; the annotations of models alone name them, and a virtual machine does not miss those. */
    @Test
    void aCallWhoseAnswerIsAsDeclaredNeedsNoClassOfDatabind() throws Exception {
        try (RawServer server = ServerSequence.server(
                        Fixture.CREATED, RawResponses.json(200, Fixture.WIDGET), RawResponses.json(404, "{}"));
                OwnClasses classes = OwnClasses.without("jersey-", "hk2-", "jackson-databind", "jackson-datatype-")) {

            assertEquals("Bracket, Bracket", run(classes, Succeeding.class, server.url()));
        }
    }

    @Test
    void jerseyCarriesTheCallsWhereSomethingIsRegisteredOrConfiguredOrWhereItIsAskedFor() throws Exception {
        assertFalse(usesJersey(Plain.class));
        for (Class<?> each : new Class<?>[] {Asking.class, Registering.class, Connecting.class, Configuring.class}) {
            assertTrue(usesJersey(each), each.getSimpleName());
        }
    }

    private static boolean usesJersey(Class<?> application) throws Exception {
        try (RawServer server = ServerSequence.server(
                        Fixture.CREATED, RawResponses.json(200, Fixture.WIDGET), RawResponses.json(404, "{}"));
                OwnClasses classes = OwnClasses.open()) {
            run(classes, application, server.url());
            return classes.has(JERSEY);
        }
    }

    private static String run(OwnClasses classes, Class<?> application, URI url) throws Exception {
        Thread.currentThread().setContextClassLoader(classes);
        try {
            return (String) ((Callable<?>) classes.loadClass(application.getName())
                            .getConstructor(URI.class)
                            .newInstance(url))
                    .call();
        } finally {
            Thread.currentThread().setContextClassLoader(EnginesTest.class.getClassLoader());
        }
    }

    /** What runs by the classes of the loader. */
    public static class Plain implements Callable<String> {
        private final URI url;

        /** By reflection. */
        public Plain(URI url) {
            this.url = url;
        }

        URI url() {
            return url;
        }

        FixtureClient.Builder configured(FixtureClient.Builder builder) {
            return builder.useJersey(false);
        }

        static String names(FixtureClient client) {
            return client.widgets().createWidget("porto", Fixture.request()).name() + ", "
                    + client.async().widgets().getWidget("porto", "w1").join().name();
        }

        @Override
        public String call() {
            FixtureClient.Builder builder = FixtureClient.builder().apiKey("k").baseUrl(url);
            try (FixtureClient client = configured(builder).build()) {
                String names = names(client);
                try {
                    return names + ", " + client.widgets().getWidget("porto", "w2");
                } catch (HttpStatusException e) {
                    return names + ", " + e.getMessage();
                }
            }
        }
    }

    /** Has nothing but successes. */
    public static final class Succeeding extends Plain {
        /** By reflection. */
        public Succeeding(URI url) {
            super(url);
        }

        @Override
        public String call() {
            try (FixtureClient client = configured(
                            FixtureClient.builder().apiKey("k").baseUrl(url()))
                    .build()) {
                return names(client);
            }
        }
    }

    /** Asks for it. */
    public static final class Asking extends Plain {
        /** By reflection. */
        public Asking(URI url) {
            super(url);
        }

        @Override
        FixtureClient.Builder configured(FixtureClient.Builder builder) {
            return builder.useJersey(true);
        }
    }

    /** Has a filter. */
    public static final class Registering extends Plain {
        /** By reflection. */
        public Registering(URI url) {
            super(url);
        }

        @Override
        FixtureClient.Builder configured(FixtureClient.Builder builder) {
            return super.configured(builder).register((ClientRequestFilter) request -> {});
        }
    }

    /** Has a connector. */
    public static final class Connecting extends Plain {
        /** By reflection. */
        public Connecting(URI url) {
            super(url);
        }

        @Override
        FixtureClient.Builder configured(FixtureClient.Builder builder) {
            return super.configured(builder).connector(new HttpUrlConnectorProvider());
        }
    }

    /** Has a configuration of its own. */
    public static final class Configuring extends Plain {
        /** By reflection. */
        public Configuring(URI url) {
            super(url);
        }

        @Override
        FixtureClient.Builder configured(FixtureClient.Builder builder) {
            return super.configured(builder).clientConfig(new ClientConfig());
        }
    }
}
