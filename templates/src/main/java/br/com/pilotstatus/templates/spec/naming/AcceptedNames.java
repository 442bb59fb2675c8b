package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The names that the last accepted effective document has given: callers were compiled with them, so what is still there
 * keeps its name, and nothing else gets it.
 */
public final class AcceptedNames {

    private final Document accepted;
    private final Map<ObjectNode, OperationNode> operations;

    private AcceptedNames(Document accepted, Map<ObjectNode, OperationNode> operations) {
        this.accepted = accepted;
        this.operations = operations;
    }

    /**
     * Finds the operations of the accepted document in one whose operations have no final names yet.
     *
     * @param effective the accepted document; null if none was
     */
    public static AcceptedNames of(Document document, @Nullable ObjectNode effective) {
        Document accepted =
                Document.read(effective == null ? JsonNodeFactory.instance.objectNode() : effective, "accepted");
        return new AcceptedNames(accepted, OperationPairs.of(document, accepted));
    }

    Document document() {
        return accepted;
    }

    /** Returns what an operation was when it was accepted; null if it is new. */
    @Nullable OperationNode operation(OperationNode operation) {
        return operations.get(operation.node());
    }

    /** Returns the tags of the accepted operations. */
    Stream<String> tags() {
        return OperationNode.all(accepted).stream()
                .map(each -> each.node().path("tags").path(0).asString(""))
                .filter(tag -> !tag.isEmpty());
    }

    /** Tells whether an accepted component has this class name. */
    boolean hasClass(String name) {
        return accepted.components("schemas").propertyNames().stream()
                .anyMatch(each -> JavaKey.of(each).equals(JavaKey.of(name)));
    }
}
