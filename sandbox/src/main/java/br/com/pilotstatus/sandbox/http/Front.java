package br.com.pilotstatus.sandbox.http;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Records each request, and does what the script says before the operations get it. No thread waits. */
public final class Front extends Handler.Wrapper {

    /** What a body may have; the operations' own limits are below. */
    private static final int LARGEST = 32 * 1024 * 1024;

    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(1);

    private final Script script;
    private final Set<String> credentials;
    private final CodeOfRefusal codes;
    private final AtomicInteger busy = new AtomicInteger();

    /**
     * Makes one.
     *
     * @param script what a test has planned
     * @param credentials names of headers, in lower case, whose values are not recorded
     * @param codes say why a request was bad
     */
    public Front(Script script, Set<String> credentials, CodeOfRefusal codes) {
        this.script = script;
        this.credentials = Set.copyOf(credentials);
        this.codes = codes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Reply reply = script.next();
        if (reply != null && reply.fault() == Fault.DROP_BEFORE_READING) {
            script.received(recorded(request, new byte[0]));
            Drop.connection(request, callback);
            return true;
        }
        BodyReader.read(request, LARGEST, (bytes, unread) -> {
            if (unread != null) {
                Response.writeError(request, response, callback, 413);
                return;
            }
            script.received(recorded(request, bytes));
            Runnable rest = () -> answer(new BufferedRequest(request, bytes), response, callback, reply);
            Duration latency = script.latency();
            // Whoever has read the body may be a thread that must not wait.
            Runnable elsewhere = () -> request.getComponents().getExecutor().execute(rest);
            if (latency.isZero()) {
                elsewhere.run();
            } else {
                request.getComponents().getScheduler().schedule(elsewhere, latency.toMillis(), TimeUnit.MILLISECONDS);
            }
        });
        return true;
    }

    private void answer(Request request, Response response, Callback callback, @Nullable Reply reply) {
        try {
            if (reply == null) {
                serve(request, new CodedResponse(request, response, codes), callback);
            } else if (reply.fault() == Fault.DROP_AFTER_ACTING) {
                serve(request, new Drop.Nowhere(request, response), Drop.instead(request, callback));
            } else {
                response.setStatus(reply.status());
                reply.headers().forEach(response.getHeaders()::put);
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
                Content.Sink.write(response, true, reply.body(), callback);
            }
        } catch (Throwable e) {
            callback.failed(e);
        }
    }

    private void serve(Request request, Response response, Callback callback) throws Exception {
        busy.incrementAndGet();
        try {
            if (!super.handle(request, response, callback)) {
                callback.failed(new EofException("Nothing serves " + request.getHttpURI()));
            }
        } finally {
            synchronized (busy) {
                busy.decrementAndGet();
                busy.notifyAll();
            }
        }
    }

    /** Waits a moment for what is being served: a client that has its answer may close the sandbox before we are through. */
    void settle() {
        long end = System.nanoTime() + LONGEST_SETTLING.toNanos();
        synchronized (busy) {
            try {
                while (busy.get() > 0 && System.nanoTime() < end) {
                    busy.wait(10);
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private RecordedRequest recorded(Request request, byte[] body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpField field : request.getHeaders()) {
            String value = credentials.contains(field.getName().toLowerCase(Locale.ROOT))
                    ? "***"
                    : String.valueOf(field.getValue());
            headers.merge(field.getName(), value, (one, other) -> one + ", " + other);
        }
        return new RecordedRequest(
                request.getMethod(), request.getHttpURI().getPathQuery(), Collections.unmodifiableMap(headers), body);
    }
}
