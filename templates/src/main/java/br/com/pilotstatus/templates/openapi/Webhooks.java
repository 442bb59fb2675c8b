package br.com.pilotstatus.templates.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a document says of the events that its owner delivers. */
public final class Webhooks extends Element {

    /** Keyword of where a delivery has its event's name: a JSON pointer. Without it nothing can be generated. */
    public static final String EVENT = "x-webhook-event";

    /** Keyword of where a delivery has its event's data, unless it is flat: a JSON pointer of one step. */
    public static final String DATA = "x-webhook-data";

    /** Keyword of how deliveries are signed: an object with header, algorithm, encoding and, perhaps, secretPrefixes. */
    public static final String SIGNATURE = "x-webhook-signature";

    /** What a signature's algorithm may be called. */
    public static final Set<String> ALGORITHMS = Set.of("HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA384", "HMAC-SHA512");

    /** What a signature's encoding may be called. */
    public static final Set<String> ENCODINGS = Set.of("hex", "base64", "base64url");

    Webhooks(JsonNode root) {
        super(root, root, Pointer.ROOT);
    }

    /** JSON pointer to an event's name in a delivery; empty where the document does not say. */
    public String event() {
        return text(EVENT);
    }

    /** The member of a delivery that has the data; empty where the document does not say. */
    public String data() {
        return text(DATA).isEmpty() ? "" : Pointer.parse("#" + text(DATA)).last();
    }

    public boolean isSigned() {
        return signature().isObject();
    }

    /** The header that has the signature. */
    public String header() {
        return signature().path("header").asString("");
    }

    /** One of {@link #ALGORITHMS}. */
    public String algorithm() {
        return signature().path("algorithm").asString("");
    }

    /** One of {@link #ENCODINGS}. */
    public String encoding() {
        return signature().path("encoding").asString("");
    }

    /** What a secret may begin with that may or may not be part of the key. */
    public List<String> secretPrefixes() {
        return signature()
                .path("secretPrefixes")
                .valueStream()
                .map(each -> each.asString(""))
                .toList();
    }

    /** All events, by name, in the order of the document. */
    public Map<String, Webhook> all() {
        return map("webhooks", Webhook::new);
    }

    /** The events that have a class, by name, in the order of the document. */
    public Map<String, Webhook> events() {
        Map<String, Webhook> events = all();
        events.values().removeIf(each -> each.className().isEmpty());
        return events;
    }

    private JsonNode signature() {
        return node().path(SIGNATURE);
    }
}
