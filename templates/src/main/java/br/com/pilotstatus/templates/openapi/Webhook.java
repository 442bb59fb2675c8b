package br.com.pilotstatus.templates.openapi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An event that the document's owner delivers to its users: a path item under {@code webhooks}. */
public final class Webhook extends Element {

    /** Keyword of the class that the event is in Java, in an effective document. */
    public static final String CLASS = "x-webhook-class";

    /** Keyword of the values that are the same in each delivery of an event: JSON pointers. */
    public static final String DEDUPLICATE = "x-webhook-deduplicate";

    private static final String REGISTRY = "x-webhook-registry";

    Webhook(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** The event's name. */
    public String name() {
        return pointer().last();
    }

    /** Simple name of its class in Java; empty where it has none. */
    public String className() {
        return text(CLASS);
    }

    public String summary() {
        return said("summary");
    }

    public String description() {
        return said("description");
    }

    public boolean isDeprecated() {
        return operation().map(Operation::isDeprecated).orElse(false);
    }

    /** Which secret signs it, by the name of the registry that has it; empty where there is one for all. */
    public String registry() {
        return said(REGISTRY);
    }

    /** JSON pointers to what tells it from other events; none where the document does not say. */
    public List<String> deduplicate() {
        return Stream.concat(operation().stream().map(Element::node), Stream.of(node()))
                .map(each -> each.path(DEDUPLICATE))
                .filter(JsonNode::isArray)
                .findFirst()
                .map(list -> list.valueStream().map(each -> each.asString("")).toList())
                .orElse(List.of());
    }

    /** What a delivery's whole body is; one that does not exist where the document has no JSON for it. */
    public Schema body() {
        return operation()
                .flatMap(each -> each.body().content().stream()
                        .filter(type -> type.kind() == MediaType.Kind.JSON)
                        .findFirst())
                .map(MediaType::schema)
                .orElseGet(() -> new Schema(root, MissingNode.getInstance(), pointer()));
    }

    private Optional<Operation> operation() {
        return new PathItem(root, node(), pointer()).operations().stream().findFirst();
    }

    /** What the operation says, or else the path item. */
    private String said(String key) {
        String own = operation().map(each -> each.text(key)).orElse("");
        return own.isEmpty() ? text(key) : own;
    }
}
