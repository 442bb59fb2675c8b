package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.server.Authenticator;
import br.com.pilotstatus.server.Credential;
import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.OperationResult;
import br.com.pilotstatus.server.testing.TestServer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stub of a document over HTTP, with implementations that note what they receive and respond as they are told. */
final class Stub implements AutoCloseable {

    /** What every credential must end with. */
    static final String SECRET = "ps_lived-key";

    private final GeneratedDocument document;
    private final Map<String, Method> methods = new LinkedHashMap<>();
    private final Map<String, Answers.Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, List<Answers.Answer>> known = new ConcurrentHashMap<>();
    private final Answers all;
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private final Map<String, String> credentials = new ConcurrentHashMap<>();
    private final TestServer server;
    private volatile String accept = "";
    private volatile String root;
    private final Set<String> replayHeaders;

    /**
     * A call that came.
     *
     * @param arguments what they hold, by the names of the wire
     * @param absences what they lack, and what the document says of that
     * @param wrong what they must not be
     * @param names those names
     * @param credentials what the authenticator was asked about, by scheme
     * @param accept what the caller takes
     */
    record Received(
            String method,
            Map<String, String> arguments,
            Map<String, String> absences,
            List<String> wrong,
            List<String> names,
            Map<String, String> credentials,
            String accept) {}

    Stub(GeneratedDocument document) {
        this.document = document;
        this.root = document.root();
        this.replayHeaders = Operations.replayHeaders(document);
        this.all = new Answers(document);
        List<Object> components = new ArrayList<>();
        for (Class<?> api : interfaces(document)) {
            for (Method each : api.getDeclaredMethods()) {
                methods.put(each.getName(), each);
            }
            components.add(Proxy.newProxyInstance(
                    api.getClassLoader(), new Class<?>[] {api}, (self, method, arguments) -> switch (method.getName()) {
                        case "equals" -> self == arguments[0];
                        case "hashCode" -> System.identityHashCode(self);
                        case "toString" -> api.getSimpleName();
                        default -> respond(method, arguments == null ? new Object[0] : arguments);
                    }));
        }
        components.add((ContainerRequestFilter)
                request -> accept = String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT)));
        components.add(new Root());
        components.add((ContainerResponseFilter) (request, response) ->
                replayHeaders.forEach(each -> response.getHeaders().add(each, "true")));
        Authenticator authenticator = (credential, operation) -> {
            credentials.put(credential.scheme(), credential.value());
            return suffices(credential, operation) ? () -> "caller" : null;
        };
        try {
            components.add((Feature) document.type("server.api.CaseFeature")
                    .getConstructor(Authenticator.class)
                    .newInstance(authenticator));
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
        this.server = TestServer.with(components.toArray());
    }

    /** Whether it is the secret, and is good for all that the document asks for. */
    private boolean suffices(Credential credential, String operation) {
        List<String> scopes = Operations.scopes(document, Operations.of(document, operation), credential.scheme());
        return credential.value().endsWith(SECRET)
                && List.of(credential.value().split("\\.")).containsAll(scopes);
    }

    /** A secret that is good for some scopes. */
    static String secret(List<String> scopes) {
        return Stream.concat(scopes.stream(), Stream.of(SECRET)).collect(Collectors.joining("."));
    }

    /** The interfaces that implementers implement. */
    static List<Class<?>> interfaces(GeneratedDocument document) {
        return document.classes("server.api").stream()
                .filter(each -> each.isInterface() && !OperationResult.class.isAssignableFrom(each))
                .filter(each -> !each.getSimpleName().startsWith("Complete"))
                .filter(each -> List.of(each.getDeclaredMethods()).stream()
                        .anyMatch(method -> method.isAnnotationPresent(OperationInfo.class)))
                .toList();
    }

    private Object respond(Method method, @Nullable Object[] arguments) {
        List<String> names = WireNames.of(method);
        Map<String, String> held = new TreeMap<>();
        Map<String, String> absences = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            held.putAll(Views.of(names.get(i), arguments[i]));
            absences.putAll(Absences.of(document, names.get(i), arguments[i]));
            Views.wrong(names.get(i), arguments[i], wrong);
        }
        received.add(new Received(method.getName(), held, absences, wrong, names, new TreeMap<>(credentials), accept));
        Answers.Answer told = answers.get(method.getName());
        return (told == null ? answers(method.getName(), accept).get(0) : told).result();
    }

    /** All that a method can give to who takes what; the first is what it gives unless it is told. */
    List<Answers.Answer> answers(String method, String takes) {
        List<Answers.Answer> every = known.computeIfAbsent(method, key -> all.of(methods.get(key)));
        List<Answers.Answer> fit =
                every.stream().filter(each -> each.fits(takes)).toList();
        return fit.stream().allMatch(Answers.Answer::isError) ? every : fit;
    }

    /** Lets a method give this from now on; null: its first again. */
    void respond(String method, Answers.@Nullable Answer answer) {
        if (answer == null) {
            answers.remove(method);
        } else {
            answers.put(method, answer);
        }
    }

    /** The call that came since this was asked; null if none did. */
    @Nullable Received received() {
        credentials.clear();
        Received last = null;
        for (Received each = received.poll(); each != null; each = received.poll()) {
            last = each;
        }
        return last;
    }

    URI uri(String path) {
        return server.uri(path);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Serves it below a path from now on; empty: below none. */
    void serveBelow(String path) {
        root = path;
    }

    /** Takes away the path below which it is served, and finds nothing elsewhere. */
    @PreMatching
    private final class Root implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            UriInfo uri = request.getUriInfo();
            String path = "/" + uri.getPath(false);
            if (!path.startsWith(root + "/")) {
                request.abortWith(Response.status(404).build());
            } else {
                request.setRequestUri(uri.getRequestUriBuilder()
                        .replacePath(path.substring(root.length()))
                        .build());
            }
        }
    }
}
