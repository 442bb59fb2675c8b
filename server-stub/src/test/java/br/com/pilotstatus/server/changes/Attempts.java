package br.com.pilotstatus.server.changes;

import br.com.pilotstatus.client.error.HttpStatusException;
import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.server.contract.GeneratedClient;
import br.com.pilotstatus.server.contract.Values;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** How often a client that may try once more calls a server of which nobody knows whether it acted. */
final class Attempts {

    private Attempts() {}

    static int of(GeneratedDocument document, Caller.Calls calls) {
        AtomicInteger count = new AtomicInteger();
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", exchange -> {
            count.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(504, -1);
            exchange.close();
        });
        server.start();
        try (GeneratedClient client = GeneratedClient.open(
                document.type("client.CaseClient"),
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                calls.credentials().get(0))) {
            Method method = (Method) Nullness.counterpart(calls.method(), document);
            List<JsonNode> arguments = calls.arguments().get(0);
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < arguments.size(); i++) {
                values.add(Values.of(arguments.get(i), method.getGenericParameterTypes()[i]));
            }
            values.add(RequestOptions.builder().maxRetries(1).build());
            client.groupOf(method).invoke(values.toArray());
            throw new AssertionError("The server has failed");
        } catch (HttpStatusException failed) {
            return count.get();
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        } finally {
            server.stop(0);
        }
    }
}
