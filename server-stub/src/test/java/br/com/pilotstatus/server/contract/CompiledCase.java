package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.Authenticator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Feature;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small document that was generated and compiled into a package and a class loader of its own. */
public final class CompiledCase {

    private static final int AT_ONCE = 4;
    private static final Map<String, CompiledCase> RECENT = new LinkedHashMap<>(AT_ONCE, 1, true);

    private final String name;
    private final ClassLoader loader;
    private @Nullable Document document;

    /**
     * The case of that name; its classes are looked for when they are asked for. Client, stub and those who watch them ask one after
     * the other, and share it.
     */
    public static CompiledCase of(String name) {
        synchronized (RECENT) {
            CompiledCase found = RECENT.computeIfAbsent(name, CompiledCase::new);
            if (RECENT.size() > AT_ONCE) {
                RECENT.remove(RECENT.keySet().iterator().next());
            }
            return found;
        }
    }

    private CompiledCase(String name) {
        this.name = name;
        try {
            this.loader =
                    new URLClassLoader(new URL[] {classes(name).toUri().toURL()}, CompiledCase.class.getClassLoader());
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What follows the common package: a topic and a name, as a folder is called, become {@code topic.a_name}. */
    public static String packageOf(String name) {
        return name.replace('-', '_').replace('/', '.');
    }

    /** Where the build generates it. */
    public static Path sources(String name) {
        return Path.of("target/cases", name);
    }

    /** Where its classes go. */
    public static Path classes(String name) {
        return Path.of("target/case-classes", name);
    }

    /** A generated class by what follows the case's package. */
    public Class<?> type(String relativeName) {
        try {
            return Class.forName("br.com.pilotstatus.cases." + packageOf(name) + "." + relativeName, true, loader);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(name + " has no " + relativeName, gone);
        }
    }

    /**
     * Opens its client.
     *
     * @param method the method that will be called
     * @param credentials by the builder's methods; missing: whatever the first alternative of the operation wants
     */
    public GeneratedClient client(URI server, String method, JsonNode credentials) throws Throwable {
        Class<?> type = type("client.CaseClient");
        if (!credentials.isMissingNode()) {
            return GeneratedClient.openAsUser(type, server, credentials);
        }
        // Other media types than the preferred make methods of their own, named after it.
        Document document = document();
        Document.Operation operation = document.operations().stream()
                .filter(each -> method.startsWith(each.id()))
                .max(Comparator.comparingInt(each -> each.id().length()))
                .orElse(null);
        return GeneratedClient.open(
                type, server, operation == null ? Map.of() : new ClientCalls(document, type).credentials(operation));
    }

    /** What its effective document has against what passed. */
    public List<String> violations(RecordingProxy wire) {
        return document().contract().violations(ExchangeParser.exchange(wire.request(), wire.response()));
    }

    synchronized Document document() {
        if (document == null) {
            document = Document.read(sources(name).resolve("effective-openapi.json"));
        }
        return document;
    }

    Feature feature(Class<?> type, Authenticator authenticator) {
        try {
            // Where no operation asks for credentials the feature does not ask who may have some.
            boolean isOpen = Stream.of(type.getConstructors()).anyMatch(each -> each.getParameterCount() == 0);
            return (Feature)
                    (isOpen
                            ? type.getConstructor().newInstance()
                            : type.getConstructor(Authenticator.class).newInstance(authenticator));
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
