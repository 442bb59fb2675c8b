package br.com.pilotstatus.sandbox.behaviour;

import br.com.pilotstatus.model.WebhookEvent;
import br.com.pilotstatus.model.Webhooks;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An address on this machine that keeps what is delivered to it. */
final class Receiver implements AutoCloseable {

    /** What was posted. */
    record Post(String type, String signature, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final BlockingQueue<Post> posts = new LinkedBlockingQueue<>();
    private final HttpServer server;

    /** What it answers; 0: it hangs up. */
    volatile int status = 204;

    /** What it does before it answers. */
    volatile Runnable first = () -> {};

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** What was posted since the last time. */
    List<Post> posts() {
        List<Post> all = new ArrayList<>();
        posts.drainTo(all);
        return all;
    }

    /** The events that were posted since the last time, whose signatures must be right. */
    List<WebhookEvent> events(String secret) {
        return posts().stream()
                .map(each -> Webhooks.parse(each.body(), each.signature(), secret))
                .toList();
    }

    /** Waits for what is posted next. */
    Post next() throws InterruptedException {
        Post post = posts.poll(30, TimeUnit.SECONDS);
        if (post == null) {
            throw new AssertionError("Nothing came");
        }
        return post;
    }

    private void receive(HttpExchange exchange) throws IOException {
        posts.add(new Post(
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst(Webhooks.SIGNATURE_HEADER),
                exchange.getRequestBody().readAllBytes()));
        first.run();
        if (status != 0) {
            byte[] answer = status == 204 ? new byte[0] : "busy".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
