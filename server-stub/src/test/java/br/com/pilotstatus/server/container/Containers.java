package br.com.pilotstatus.server.container;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** Starts containers in class loaders, each of which knows one JAX-RS implementation. */
public final class Containers {

    /** What the stub is proved on. */
    public static final List<String> ALL = List.of("Jersey on Jetty", "Jersey on the JDK", "RESTEasy on Undertow");

    private static final Map<String, URLClassLoader> LOADERS = new ConcurrentHashMap<>();
    private static final Map<List<String>, Object> SHARED = new ConcurrentHashMap<>();

    private Containers() {}

    /** The documents that a container can serve: Jersey cannot wait for a stage on the JDK's server. */
    public static List<String> documents(String container) {
        return container.endsWith("the JDK") ? List.of("project", "fixture") : List.of("project", "fixture", "later");
    }

    /** Those of {@link #documents} that are ours, whatever document the project is built from. */
    public static List<String> fixtures(String container) {
        return documents(container).stream()
                .filter(each -> !each.equals("project"))
                .toList();
    }

    /**
     * Lends a container with an implementation of a document that {@link Host} knows: it is started when it is first asked for, runs as
     * long as the tests do, and remembers nothing of those who had it before.
     */
    public static Hosted lend(String container, String document) {
        Object host = SHARED.computeIfAbsent(List.of(container, document), each -> host(container, document));
        ((Runnable) host).run();
        return new Hosted(host, () -> {});
    }

    /** Starts a container for one alone: where requests may still be under way when it is given back. */
    public static Hosted start(String container, String document) {
        Object host = host(container, document);
        return new Hosted(
                host,
                () -> inside(host.getClass().getClassLoader(), () -> {
                    ((AutoCloseable) host).close();
                    return "";
                }));
    }

    /** Starts Jersey on Jetty beside the tests: quicker, where the containers are not what is tested. */
    public static Hosted startHere(String document) {
        try {
            Host host = new Host(ALL.get(0), document);
            return new Hosted(host, host::close);
        } catch (Exception e) {
            throw new AssertionError("The container failed", e);
        }
    }

    private static Object host(String container, String document) {
        String other = container.startsWith("Jersey") ? "resteasy-" : "jersey-";
        URLClassLoader loader = LOADERS.computeIfAbsent(
                other, each -> new URLClassLoader(pathWithout(each), ClassLoader.getPlatformClassLoader()));
        return inside(
                loader,
                () -> loader.loadClass(Host.class.getName())
                        .getConstructor(String.class, String.class)
                        .newInstance(container, document));
    }

    /** Something that needs the loader's classes. */
    interface Inside<T> {
        T get() throws Exception;
    }

    private static <T> T inside(ClassLoader loader, Inside<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.get();
        } catch (Exception e) {
            throw new AssertionError("The container failed", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] pathWithout(String prefix) {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            File file = new File(entry);
            if (!file.getName().startsWith(prefix)) {
                try {
                    path.add(file.toURI().toURL());
                } catch (MalformedURLException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
        return path.toArray(URL[]::new);
    }

    /** A container as it is seen from outside. */
    public static final class Hosted implements AutoCloseable {

        private final Object host;
        private final Runnable end;

        private Hosted(Object host, Runnable end) {
            this.host = host;
            this.end = end;
        }

        public int port() {
            return ((IntSupplier) host).getAsInt();
        }

        /** Lets an operation respond with one of its declared responses from now on. */
        @SuppressWarnings("unchecked")
        public void respond(String operation, String declared) {
            ((BiConsumer<String, String>) host).accept(operation, declared);
        }

        /** The operations that were called since this was asked. */
        @SuppressWarnings("unchecked")
        public List<String> calls() {
            return ((Function<String, List<String>>) host).apply("calls");
        }

        /** What the script of an exchange received: one JSON text for each call. */
        @SuppressWarnings("unchecked")
        public List<String> received() {
            return ((Function<String, List<String>>) host).apply("received");
        }

        @Override
        public void close() {
            end.run();
        }
    }
}
