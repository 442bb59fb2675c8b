package br.com.pilotstatus.server.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.fixture.bakery.CreateOrderRequest;
import br.com.pilotstatus.model.fixture.bakery.ErrorResponse;
import br.com.pilotstatus.server.Authenticator;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.fixture.api.CreateOrderResult;
import br.com.pilotstatus.server.fixture.api.FixtureFeature;
import br.com.pilotstatus.server.fixture.api.GetMenuResult;
import br.com.pilotstatus.server.fixture.api.OrdersApi;
import br.com.pilotstatus.server.fixture.api.ShopApi;
import br.com.pilotstatus.server.internal.StubRuntime;
import br.com.pilotstatus.server.internal.StubSpec;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.RawRequest;
import br.com.pilotstatus.server.testing.TestServer;
import br.com.pilotstatus.server.testing.Warnings;
import br.com.pilotstatus.server.testing.WrongRequests;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.SecurityContext;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class StartTest {

    /** A second feature, of another document. */
    public static final class OtherFeature implements Feature {

        private final StubRuntime runtime;

        public OtherFeature(Authenticator authenticator) {
            runtime = new StubRuntime("OtherFeature", StubSpec.builder().build(), authenticator, Limits.defaults());
        }

        @Override
        public boolean configure(FeatureContext context) {
            runtime.register(context);
            return true;
        }
    }

    @Test
    void anAuthenticatorIsRequired() {
        Exception e = assertThrows(NullPointerException.class, () -> new FixtureFeature(none()));

        assertEquals(
                "FixtureFeature: authenticator is required; FixedKeys.builder() makes a simple one", e.getMessage());
    }

    @Test
    void startingSaysNothingAtWarningOrAbove() {
        try (Warnings warnings = new Warnings();
                TestServer server = TestServer.with(Bakery.feature().implementedBy(new Bakery()))) {
            assertEquals(201, server.send(Bakery.order(Bakery.ORDER)).status());
            assertEquals(List.of(), warnings.texts());
        }
    }

    /** What the test above would hear: why the feature registers implementations. */
    @Test
    void jerseyWarnsOfAnImplementationThatTheApplicationRegistersAndServesIt() {
        try (Warnings warnings = new Warnings();
                TestServer server = new Bakery().open()) {
            assertEquals(201, server.send(Bakery.order(Bakery.ORDER)).status());
            assertEquals(
                    List.of("A provider " + Bakery.class.getName()
                            + " registered in SERVER runtime does not implement any"
                            + " provider interfaces applicable in the SERVER runtime. Due to constraint configuration"
                            + " problems the provider " + Bakery.class.getName() + " will be ignored. "),
                    warnings.texts());
        }
    }

    @Test
    void implementationsAreInjectedAndMayBeGivenOneByOne() {
        try (TestServer server =
                TestServer.with(Bakery.feature().implementedBy(new Menu()).implementedBy(new Orders()))) {
            assertEquals("[\"bun\"]", server.send(RawRequest.get("/v1/menu")).body());
            assertEquals(
                    "{\"error\":\"Not yours, the shop\"}",
                    server.send(Bakery.order(Bakery.ORDER)).body());
        }
    }

    /** One of two implementations. */
    static final class Menu implements ShopApi {
        @Override
        public GetMenuResult getMenu() {
            return GetMenuResult.ok(List.of("bun"));
        }
    }

    /** The other, which asks who calls. */
    static final class Orders implements OrdersApi {

        @Context
        private SecurityContext security;

        @Override
        public CreateOrderResult createOrder(CreateOrderRequest request) {
            return CreateOrderResult.conflict(
                    ErrorResponse.of("Not yours, " + security.getUserPrincipal().getName()));
        }
    }

    @Test
    void whatImplementsNothingOfTheApiIsRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> Bakery.feature().implementedBy(new Bakery(), "bread"));

        assertEquals(
                "FixtureFeature: java.lang.String implements no interface of the API; give instances of classes that do",
                e.getMessage());
    }

    /** An application's own interface, at which Jersey would look for a path. */
    interface Baked extends ShopApi {}

    /** Would be answered 404 for: annotations of interfaces go no further than to what names them. */
    static class Indirect implements Baked {}

    /** What it comes from names the interface of the API. */
    static final class Inherited extends Direct {}

    /** Names both. */
    static class Direct implements Baked, ShopApi {
        @Override
        public GetMenuResult getMenu() {
            return GetMenuResult.ok(List.of("bun"));
        }
    }

    @Test
    void whatImplementsTheApiWhereJerseyDoesNotLookIsRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> Bakery.feature().implementedBy(new Indirect()));

        assertEquals(
                "FixtureFeature: " + Indirect.class.getName() + " implements ShopApi by way of another interface, where"
                        + " JAX-RS looks for no path; let it name both: implements ..., ShopApi",
                e.getMessage());
        try (TestServer server = TestServer.with(Bakery.feature().implementedBy(new Inherited()))) {
            assertEquals("[\"bun\"]", server.send(RawRequest.get("/v1/menu")).body());
        }
    }

    @Test
    void aSecondFeatureIsRefusedBecauseItsAuthenticatorWouldNeverBeAsked() {
        Throwable e = assertThrows(
                RuntimeException.class,
                () -> TestServer.with(Bakery.feature(), new OtherFeature((credential, operation) -> null), new Bakery())
                        .close());
        while (e.getCause() != null) {
            e = e.getCause();
        }

        assertTrue(
                e.getMessage().endsWith("the application has a stub feature already; give each its own application"),
                e.getMessage());
    }

    @Test
    void withoutAValidationProviderTheSameRequestsAreRefusedInTheSameWords() throws Throwable {
        Object refusals = without(jar -> jar.contains("hibernate-validator"), WrongRequests.class, "refusals");

        assertEquals(WrongRequests.refusals(), refusals);
    }

    @Test
    void noExpressionLanguageIsNeeded() throws Throwable {
        assertNotNull(
                without(jar -> jar.contains("expressly") || jar.contains("jakarta.el-api"), Bakery.class, "feature"));
    }

    /** Calls a static method in a class loader of its own. */
    private static Object without(Predicate<String> missing, Class<?> type, String method) throws Throwable {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!missing.test(new File(entry).getName())) {
                path.add(url(entry));
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            return loader.loadClass(type.getName()).getMethod(method).invoke(null);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(String entry) throws MalformedURLException {
        return new File(entry).toURI().toURL();
    }

    private static Authenticator none() {
        return null;
    }
}
