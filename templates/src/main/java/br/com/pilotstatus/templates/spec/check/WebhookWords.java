package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.openapi.Webhook;
import br.com.pilotstatus.templates.openapi.Webhooks;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks what no schema of OpenAPI knows: the words that say how events are delivered. */
final class WebhookWords {

    private static final String POINTER = "(/([^~/]|~[01])+)+";
    private static final String HEADER = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    private final Document document;

    private WebhookWords(Document document) {
        this.document = document;
    }

    /** Adds what is wrong to the problems of a document. */
    static void check(Document document) {
        new WebhookWords(document).check();
    }

    private void check() {
        ObjectNode root = document.root();
        text(
                root,
                Webhooks.EVENT,
                POINTER,
                "must be a JSON pointer to an event's name in a delivery, such as \"/event\"");
        text(
                root,
                Webhooks.DATA,
                "/([^~/]|~[01])+",
                "must be a JSON pointer of one step to an event's data in a delivery, such as \"/data\"");
        if (root.get(Webhooks.SIGNATURE) instanceof ObjectNode signature) {
            required(signature, "header", HEADER, "must name the header that has the signature");
            required(signature, "algorithm", anyOf(Webhooks.ALGORITHMS), "must be one of " + list(Webhooks.ALGORITHMS));
            required(signature, "encoding", anyOf(Webhooks.ENCODINGS), "must be one of " + list(Webhooks.ENCODINGS));
            texts(signature, "secretPrefixes", ".+", "must be a list of texts");
        } else if (root.has(Webhooks.SIGNATURE)) {
            document.problem(
                    document.at(root, Webhooks.SIGNATURE),
                    "must be an object with header, algorithm and encoding, such as"
                            + " {\"header\": \"X-Signature\", \"algorithm\": \"HMAC-SHA256\", \"encoding\": \"hex\"}");
        }
        root.path("webhooks").values().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.values().stream()))
                .filter(ObjectNode.class::isInstance)
                .forEach(each -> texts(
                        (ObjectNode) each,
                        Webhook.DEDUPLICATE,
                        POINTER,
                        "must be a list of JSON pointers into a delivery, such as [\"/data/id\"]"));
    }

    private void required(ObjectNode owner, String key, String pattern, String rule) {
        if (owner.has(key)) {
            text(owner, key, pattern, rule);
        } else {
            document.problem(document.at(owner, key), rule);
        }
    }

    private void text(ObjectNode owner, String key, String pattern, String rule) {
        if (owner.has(key) && !owner.path(key).asString("").matches(pattern)) {
            document.problem(document.at(owner, key), rule);
        }
    }

    private void texts(ObjectNode owner, String key, String pattern, String rule) {
        JsonNode list = owner.path(key);
        boolean fits = list.isArray()
                && list.valueStream().allMatch(each -> each.asString("").matches(pattern));
        if (owner.has(key) && !fits) {
            document.problem(document.at(owner, key), rule);
        }
    }

    private static String anyOf(Collection<String> texts) {
        return String.join("|", texts);
    }

    private static String list(Collection<String> texts) {
        List<String> sorted = texts.stream().sorted().toList();
        return sorted.stream().limit(sorted.size() - 1L).collect(Collectors.joining(", ")) + " or "
                + sorted.get(sorted.size() - 1);
    }
}
