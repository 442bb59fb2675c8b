package br.com.pilotstatus.server.container;

import br.com.pilotstatus.server.contract.ServedDocument;
import br.com.pilotstatus.server.testing.Bakery;
import br.com.pilotstatus.server.testing.BakeryHooks;
import br.com.pilotstatus.server.testing.Desk;
import br.com.pilotstatus.server.testing.ForeignProviders;
import br.com.pilotstatus.server.testing.ProbeImplementations;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A container and the application in it, inside a class loader of its own: whoever is outside sees only types of the
 * JDK. Taking two texts, it is told what an operation responds with; taking one, it tells
 * what was called since, or what a script received; run, it forgets all that.
 */
public final class Host
        implements IntSupplier, BiConsumer<String, String>, Function<String, List<String>>, Runnable, AutoCloseable {

    private final @Nullable ServedDocument subject;
    private final Bakery bakery = new Bakery();
    private final Running running;

    /**
     * Starts a container with an implementation of a document; {@code bakery} tells its arguments as well, and
     * {@code probe} responds with its body; {@code bakery after others} and {@code bakery before others} stand beside the
     * providers of other modules, and {@code bakery of the feature} is registered by it;
     * {@code bakery with a desk} takes forms, {@code bakery with webhooks} receives what it delivers, and {@code bakery's webhooks alone} nothing else.
     */
    public Host(String container, String document) throws Exception {
        boolean probe = document.equals("probe");
        this.subject = probe || document.startsWith("bakery") ? null : ServedDocument.of(document);
        Object[] components = subject != null
                ? subject.components()
                : document.equals("bakery of the feature")
                        ? new Object[] {Bakery.feature().implementedBy(bakery)}
                        : document.endsWith("webhooks alone")
                                ? new Object[] {new BakeryHooks(bakery.calls()).feature()}
                                : beside(document, Bakery.feature(), probe ? ProbeImplementations.echoing() : bakery);
        this.running = switch (container) {
            case "Jersey on Jetty" -> Jetty.start(components);
            case "Jersey on the JDK" -> Jdk.start(components);
            case "RESTEasy on Undertow" -> Undertow.start(components);
            default -> throw new IllegalArgumentException("There is no container " + container);
        };
    }

    private Object[] beside(String document, Object... ours) {
        Stream<Object> others = Stream.of(ForeignProviders.all());
        return switch (document) {
            case "bakery with webhooks" ->
                Stream.concat(Stream.of(ours), Stream.of(new BakeryHooks(bakery.calls()).feature()))
                        .toArray();
            case "bakery with a desk" ->
                Stream.concat(Stream.of(ours), Stream.of(new Desk())).toArray();
            case "bakery after others" -> Stream.concat(others, Stream.of(ours)).toArray();
            case "bakery before others" ->
                Stream.concat(Stream.of(ours), others).toArray();
            default -> ours;
        };
    }

    @Override
    public int getAsInt() {
        return running.port();
    }

    @Override
    public void accept(String operation, String declared) {
        subject.respond(operation, declared);
    }

    @Override
    public List<String> apply(String what) {
        if (subject == null) {
            return bakery.calls();
        }
        return what.equals("received") ? subject.received() : subject.calls();
    }

    @Override
    public void run() {
        bakery.calls().clear();
        if (subject != null) {
            subject.forget();
        }
    }

    @Override
    public void close() {
        try {
            running.stop().run();
        } catch (Exception e) {
            throw new AssertionError("The container does not stop", e);
        }
    }
}
