package br.com.pilotstatus.sandbox.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The Chrome DevTools Protocol: commands with their answers, and what happens meanwhile. */
final class DevTools implements WebSocket.Listener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 120;

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private WebSocket socket;

    private DevTools() {}

    static DevTools at(URI address) {
        DevTools tools = new DevTools();
        tools.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, tools)
                .join();
        return tools;
    }

    /** Calls a method, and returns its result. */
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        ObjectNode command =
                JSON.createObjectNode().put("id", last.incrementAndGet()).put("method", method);
        command.set("params", JSON.valueToTree(parameters));
        if (session != null) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(command.get("id").asInt(), answer);
        socket.sendText(command.toString(), true).join();
        JsonNode reply = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (reply.has("error")) {
            throw new AssertionError(method + ": " + reply.get("error"));
        }
        return reply.get("result");
    }

    /** What has happened so far in a session, oldest first. */
    List<JsonNode> events(String session) {
        return events.stream()
                .filter(each -> each.path("sessionId").asText().equals(session))
                .toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
        message.append(part);
        if (isLast) {
            JsonNode read = read(message.toString());
            message.setLength(0);
            if (read.has("id")) {
                waiting.remove(read.get("id").asInt()).complete(read);
            } else {
                events.add(read);
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        waiting.values().forEach(each -> each.completeExceptionally(error));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        socket.abort();
    }
}
