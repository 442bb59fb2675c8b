package br.com.pilotstatus.client.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server that undeploys an application gets its memory back: nothing keeps the classes of a client that is closed. */
class LoaderTest {

    @Test
    void afterCallsAndCloseNothingKeepsTheClassLoader() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, Fixture.WIDGET))) {
            // On a thread that ends: Jackson keeps its buffers with the thread, softly.
            FutureTask<WeakReference<ClassLoader>> application = new FutureTask<>(() -> deployed(server.url()));
            Thread thread = new Thread(application, "application");
            thread.start();
            WeakReference<ClassLoader> loader = application.get(60, TimeUnit.SECONDS);
            thread.join(60_000);

            assertEquals(2, server.requests().size());
            for (int i = 0; i < 100 && loader.get() != null; i++) {
                System.gc();
                thread.join(10);
            }
            assertNull(loader.get(), "something still holds the class loader");
        }
    }

    /** Calls by classes of their own, synchronously, asynchronously, and when closed. */
    private static WeakReference<ClassLoader> deployed(URI url) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Callable<?> calls = (Callable<?>) loader.loadClass(Application.class.getName())
                    .getConstructor(URI.class)
                    .newInstance(url);
            assertEquals("Bracket, Bracket, FixtureClient is closed", calls.call());
            return new WeakReference<>(loader);
        } finally {
            Thread.currentThread().setContextClassLoader(null);
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toUri)
                .map(LoaderTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    /** What runs by the classes of the loader. */
    public static final class Application implements Callable<String> {
        private final URI url;

        /** By reflection. */
        public Application(URI url) {
            this.url = url;
        }

        @Override
        public String call() {
            FixtureClient client =
                    FixtureClient.builder().apiKey("k").baseUrl(url).build();
            String first = client.widgets().getWidget("porto", "w1").name();
            CompletableFuture<String> second =
                    client.async().widgets().getWidget("porto", "w1").thenApply(widget -> widget.name());
            String both = first + ", " + second.join();
            client.close();
            try {
                return both + ", " + client.widgets().getWidget("porto", "w1");
            } catch (IllegalStateException e) {
                return both + ", " + e.getMessage();
            }
        }
    }
}
