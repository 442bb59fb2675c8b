package br.com.pilotstatus.templates.spec.naming.accepted;

import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The names that the last accepted effective document has given: callers were compiled with them, so what is still there
 * keeps its name, and nothing else gets it.
 *
 * @param document   the accepted document; one without anything if none was
 * @param operations what operations were, by their nodes of now
 */
public record AcceptedNames(Document document, Map<ObjectNode, OperationNode> operations) {

    /** Returns what an operation was when it was accepted; null if it is new. */
    public @Nullable OperationNode operation(OperationNode operation) {
        return operations.get(operation.node());
    }

    /** Returns the tags of the accepted operations. */
    public Stream<String> tags() {
        return OperationNode.all(document).stream().map(OperationNode::tag).filter(tag -> !tag.isEmpty());
    }

    /** Tells whether an accepted component has this class name. */
    public boolean hasClass(String name) {
        return document.components("schemas").propertyNames().stream().anyMatch(each -> JavaKey.isSame(each, name));
    }
}
