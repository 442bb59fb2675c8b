package br.com.pilotstatus.server.internal.webhook;

import br.com.pilotstatus.model.webhook.RawDelivery;
import br.com.pilotstatus.model.webhook.WebhookSignatureException;
import br.com.pilotstatus.model.webhook.WebhookUnreadableException;
import br.com.pilotstatus.server.Deliveries;
import br.com.pilotstatus.server.Limits;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a delivery. Immutable; as thread-safe as what it is given.
 *
 * @param <E> what all events are
 */
public final class WebhookReceiver<E> {

    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int TOO_LARGE = 413;
    static final int UNSUPPORTED = 415;
    static final int FAILED = 500;

    private static final System.Logger LOG = System.getLogger("br.com.pilotstatus.server");

    /** Of a delivery whose sender is not known to have sent it once only. */
    private static final Deliveries NONE_SEEN = new Deliveries() {
        @Override
        public boolean seen(String key) {
            return false;
        }

        @Override
        public void done(String key) {}
    };

    private final String path;
    private final @Nullable String header;
    private final WebhookParser<E> parser;
    private final Supplier<? extends List<String>> secrets;
    private final WebhookCalls<E> calls;
    private final Deliveries deliveries;
    private final long bodyBytes;

    private WebhookReceiver(
            String path,
            @Nullable String header,
            WebhookParser<E> parser,
            Supplier<? extends List<String>> secrets,
            WebhookCalls<E> calls,
            Deliveries deliveries,
            long bodyBytes) {
        this.path = path;
        this.header = header;
        this.parser = parser;
        this.secrets = secrets;
        this.calls = calls;
        this.deliveries = deliveries;
        this.bodyBytes = bodyBytes;
    }

    /**
     * Makes a receiver of signed deliveries.
     *
     * @throws IllegalArgumentException if there is no path
     */
    public static <E> WebhookReceiver<E> signed(
            String path,
            String header,
            WebhookParser<E> parser,
            Supplier<? extends List<String>> secrets,
            WebhookCalls<E> calls) {
        Objects.requireNonNull(secrets, "secrets");
        return of(path, header, parser, secrets, calls);
    }

    /**
     * Makes a receiver of deliveries that nobody signs.
     *
     * @throws IllegalArgumentException if there is no path
     */
    public static <E> WebhookReceiver<E> unsigned(String path, WebhookParser<E> parser, WebhookCalls<E> calls) {
        // Nothing is signed; the parser ignores it.
        return of(path, null, parser, () -> List.of(""), calls);
    }

    private static <E> WebhookReceiver<E> of(
            String path,
            @Nullable String header,
            WebhookParser<E> parser,
            Supplier<? extends List<String>> secrets,
            WebhookCalls<E> calls) {
        String plain = WebhookFilter.plain(path);
        if (plain.isBlank()) {
            throw new IllegalArgumentException(
                    "WebhookFeature: path must not be empty, as all that is sent to the application would be a webhook");
        }
        return new WebhookReceiver<>(
                plain,
                header,
                parser,
                secrets,
                calls,
                NONE_SEEN,
                Limits.defaults().bodyBytes());
    }

    /** The secrets of which the first is the newest: not blank. */
    public static Supplier<List<String>> fixed(String secret, String... older) {
        List<String> all = new ArrayList<>(List.of(secret));
        all.addAll(List.of(older));
        if (all.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "WebhookFeature: secret must not be blank: anybody could sign with that");
        }
        return () -> List.copyOf(all);
    }

    /** The same, which handles nothing that was handled before. */
    public WebhookReceiver<E> with(Deliveries memory) {
        return new WebhookReceiver<>(
                path, header, parser, secrets, calls, Objects.requireNonNull(memory, "deliveries"), bodyBytes);
    }

    /** The same, which takes longer bodies, or only shorter ones. */
    public WebhookReceiver<E> with(long most) {
        return new WebhookReceiver<>(
                path,
                header,
                parser,
                secrets,
                calls,
                deliveries,
                Limits.builder().bodyBytes(most).build().bodyBytes());
    }

    /**
     * Registers what receives.
     *
     * @throws IllegalStateException if the application has a receiver already
     */
    public void register(FeatureContext context) {
        // Containers keep one provider of a class: the second would receive nothing.
        if (context.getConfiguration().isRegistered(WebhookFilter.class)) {
            throw new IllegalStateException(
                    "WebhookFeature: the application receives webhooks already; give one feature all secrets");
        }
        context.register(new WebhookFilter(this));
    }

    String path() {
        return path;
    }

    @Nullable String header() {
        return header;
    }

    long bodyBytes() {
        return bodyBytes;
    }

    /** Handles a delivery, and returns how to answer it: only what was handled, or need not be, is acknowledged. */
    WebhookAnswer receive(byte[] rawBody, @Nullable String signature) {
        E event;
        try {
            List<String> all = secrets.get();
            event = parser.parse(
                    rawBody, signature, all.get(0), all.subList(1, all.size()).toArray(String[]::new));
        } catch (WebhookSignatureException e) {
            return refused(UNAUTHORIZED, e);
        } catch (WebhookUnreadableException e) {
            return refused(BAD_REQUEST, e);
        } catch (RuntimeException e) {
            return failed("A delivery cannot be verified", e);
        }
        RawDelivery delivery = calls.delivery(event);
        String key = delivery.deduplicationKey();
        try {
            if (key == null || !deliveries.seen(key)) {
                calls.handle(event);
            }
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return failed("The handler of the event " + printable(delivery.name()) + " threw", e);
        }
        return acknowledged(key);
    }

    /** Refuses one that has a Content-Encoding. */
    WebhookAnswer undecoded() {
        String message = "The delivery has a Content-Encoding, and none is read here";
        LOG.log(System.Logger.Level.WARNING, "A delivery was refused with " + UNSUPPORTED + ": " + message);
        return new WebhookAnswer(UNSUPPORTED, message + ".");
    }

    private WebhookAnswer acknowledged(@Nullable String key) {
        try {
            if (key != null) {
                deliveries.done(key);
            }
        } catch (RuntimeException e) {
            // It was handled: to have it delivered again would only have it handled twice.
            LOG.log(System.Logger.Level.ERROR, "An event was handled, and cannot be marked so", e);
        }
        return new WebhookAnswer(OK, "");
    }

    private static WebhookAnswer refused(int status, RuntimeException e) {
        LOG.log(System.Logger.Level.WARNING, "A delivery was refused with " + status + ": " + e.getMessage());
        return new WebhookAnswer(status, e.getMessage() + ".");
    }

    private static WebhookAnswer failed(String what, Throwable cause) {
        String id = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, what + " (id " + id + ")", cause);
        return new WebhookAnswer(
                FAILED, "Something went wrong here, not in the delivery; it is logged with the id " + id + ".");
    }

    /** A name came from outside: it must not be able to forge a line of the log. */
    private static String printable(String name) {
        return name.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
