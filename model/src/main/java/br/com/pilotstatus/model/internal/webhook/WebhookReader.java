package br.com.pilotstatus.model.internal.webhook;

import br.com.pilotstatus.model.internal.json.Json;
import br.com.pilotstatus.model.internal.json.TolerantJson;
import br.com.pilotstatus.model.internal.json.Utf8Input;
import br.com.pilotstatus.model.webhook.RawDelivery;
import br.com.pilotstatus.model.webhook.WebhookUnreadableException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes events of deliveries. Thread-safe once all events are added.
 *
 * @param <E> what all events are
 */
public final class WebhookReader<E> {

    private final JsonPointer name;
    private final Function<RawDelivery, E> unknown;
    private final Map<String, EventType<E, ?>> events = new HashMap<>();

    private WebhookReader(JsonPointer name, Function<RawDelivery, E> unknown) {
        this.name = name;
        this.unknown = unknown;
    }

    /**
     * Makes a reader that knows no event yet.
     *
     * @param name JSON pointer to the event's name in a delivery
     * @param unknown makes the event of what is none that is known
     */
    public static <E> WebhookReader<E> of(String name, Function<RawDelivery, E> unknown) {
        return new WebhookReader<>(JsonPointer.compile(name), unknown);
    }

    /** Adds an event whose body is a class. */
    public <B> WebhookReader<E> event(
            String event,
            Class<B> type,
            BiFunction<B, RawDelivery, ? extends E> make,
            Envelope envelope,
            String... deduplicate) {
        return add(event, type, make, envelope, deduplicate);
    }

    /** Adds an event whose body is a list or a map. */
    public <B> WebhookReader<E> event(
            String event,
            TypeReference<B> type,
            BiFunction<B, RawDelivery, ? extends E> make,
            Envelope envelope,
            String... deduplicate) {
        return add(event, type.getType(), make, envelope, deduplicate);
    }

    private <B> WebhookReader<E> add(
            String event,
            Type type,
            BiFunction<B, RawDelivery, ? extends E> make,
            Envelope envelope,
            String... deduplicate) {
        events.put(event, new EventType<E, B>(type, make, envelope, DeduplicationKey.of(event, name, deduplicate)));
        return this;
    }

    /**
     * Reads a delivery. What is no event that is known, or does not look like it at all, is unknown.
     *
     * @throws WebhookUnreadableException if it is no JSON
     */
    public E read(byte[] rawBody) {
        byte[] raw = Objects.requireNonNull(rawBody, "rawBody").clone();
        JsonNode tree = tree(raw);
        String event = tree.at(name).asText("");
        EventType<E, ?> type = events.get(event);
        E known = type == null ? null : type.read(event, raw, tree);
        return known != null ? known : unknown.apply(RawDelivery.of(event, raw));
    }

    /** Returns the delivery that a sender would make of a body. */
    public RawDelivery written(String event, Object body) {
        try {
            JsonNode tree = Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(body));
            if (tree instanceof ObjectNode object && name.tail().matches() && !object.has(name.getMatchingProperty())) {
                object.put(name.getMatchingProperty(), event);
            }
            byte[] raw = Json.MAPPER.writeValueAsBytes(tree);
            EventType<E, ?> type = events.get(event);
            return type == null ? RawDelivery.of(event, raw) : type.delivery(event, raw, tree, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] raw) {
        if (raw.length == 0) {
            throw new WebhookUnreadableException("The delivery is empty", raw);
        }
        try {
            JsonNode tree = Json.MAPPER.readTree(raw);
            long fault = Utf8Input.fault(raw);
            if (fault > 0) {
                throw new WebhookUnreadableException("The delivery is not UTF-8: byte " + fault, raw);
            }
            if (tree != null && !tree.isMissingNode()) {
                return tree;
            }
            throw new WebhookUnreadableException("The delivery is empty", raw);
        } catch (JsonProcessingException e) {
            // Not as the cause: its message quotes what is there.
            JsonLocation at = e.getLocation();
            throw new WebhookUnreadableException(
                    "The delivery is no JSON, or was cut"
                            + (at == null ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr()),
                    raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record EventType<E, B>(
            Type type, BiFunction<B, RawDelivery, ? extends E> make, Envelope envelope, DeduplicationKey key) {

        /** Returns null for what cannot be one. */
        @org.jspecify.annotations.Nullable E read(String event, byte[] raw, JsonNode tree) {
            JsonNode documented = envelope.documented(tree);
            if (documented == null) {
                return null;
            }
            B body = body(raw, tree, documented);
            return body == null ? null : make.apply(body, delivery(event, raw, tree, documented));
        }

        RawDelivery delivery(String event, byte[] raw, JsonNode tree, JsonNode documented) {
            return RawDelivery.of(event, raw, key.in(documented, tree));
        }

        private @org.jspecify.annotations.Nullable B body(byte[] raw, JsonNode tree, JsonNode documented) {
            for (var mapper : List.of(Json.MAPPER, TolerantJson.MAPPER)) {
                try {
                    // From the bytes where it can be: a tree has numbers without their zeros.
                    var wanted = mapper.constructType(type);
                    return documented == tree ? mapper.readValue(raw, wanted) : mapper.treeToValue(documented, wanted);
                } catch (IOException tryTheNext) {
                    // The tolerant mapper reads all but what is of another kind than the body.
                }
            }
            return null;
        }
    }
}
