package br.com.pilotstatus.sandbox.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An effective OpenAPI document. Immutable. */
public final class Document {

    private static final String EFFECTIVE = "/br/com/pilotstatus/openapi/openapi.json";

    private final JsonNode root;
    private final Map<String, JsonNode> operations = new HashMap<>();

    private Document(JsonNode root) {
        this.root = root;
        for (JsonNode path : root.path("paths")) {
            for (JsonNode each : path) {
                if (each.has("operationId")) {
                    operations.put(each.get("operationId").asText(), each);
                }
            }
        }
    }

    /** Holds the document that client and stub were made of, which is read once. */
    private static final class Effective {

        static final Document DOCUMENT = read();

        private static Document read() {
            try (InputStream in = Document.class.getResourceAsStream(EFFECTIVE)) {
                return new Document(new ObjectMapper().readTree(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** The document that client and stub were made of. */
    public static Document effective() {
        return Effective.DOCUMENT;
    }

    /** A document of one's own. */
    public static Document of(JsonNode root) {
        return new Document(root);
    }

    /**
     * Returns an operation.
     *
     * @throws IllegalStateException if there is none of that id
     */
    public Operation operation(String id) {
        JsonNode node = operations.get(id);
        if (node == null) {
            throw new IllegalStateException("The effective document has no operation " + id);
        }
        return new Operation(this, node);
    }

    /** Returns a copy whose operations are all at one server, and which is else as it was. */
    public JsonNode servedBy(String address, String description) {
        ObjectNode copy = root.deepCopy();
        copy.withArrayProperty("servers")
                .removeAll()
                .addObject()
                .put("url", address)
                .put("description", description);
        for (JsonNode path : copy.path("paths")) {
            ((ObjectNode) path).remove("servers");
            for (JsonNode each : path) {
                if (each instanceof ObjectNode operation) {
                    operation.remove("servers");
                }
            }
        }
        return copy;
    }

    /** Whether an operation, of whatever method, may have this path. */
    public boolean mayServe(String path) {
        for (Map.Entry<String, JsonNode> each : root.path("paths").properties()) {
            String pattern = Arrays.stream(each.getKey().split("\\{[^}]*}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^/]+"));
            if (path.matches(pattern)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what webhooks deliver, as it stands in the document. */
    public List<Event> events() {
        Samples samples = new Samples(this);
        List<Event> events = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : root.path("webhooks").properties()) {
            JsonNode path = resolve(each.getValue());
            JsonNode post = path.path("post");
            String registry = post.path("x-webhook-registry")
                    .asText(path.path("x-webhook-registry").asText());
            JsonNode media = resolve(post.path("requestBody")).path("content").path("application/json");
            events.add(new Event(each.getKey(), registry, samples.media(media)));
        }
        return events;
    }

    /** The headers that keys come in, by their names in lower case. */
    public Set<String> credentialHeaders() {
        Set<String> names = new LinkedHashSet<>(Set.of("authorization", "cookie", "proxy-authorization"));
        for (JsonNode scheme : root.path("components").path("securitySchemes")) {
            if (scheme.path("in").asText().equals("header")) {
                names.add(scheme.path("name").asText().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** Follows references within the document. */
    JsonNode resolve(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            String target = at.get("$ref").asText();
            at = target.startsWith("#") ? root.at(target.substring(1)) : MissingNode.getInstance();
        }
        return at;
    }
}
