package br.com.pilotstatus.templates.spec.path;

import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.OverlayTargets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks the operations that a client can call and a stub can't have: no server could tell their requests from another's. */
public final class ClientOnly {

    private ClientOnly() {}

    /** Marks those of a document; what it says already stays. */
    public static void mark(Document document) {
        List<OperationNode> operations = OperationNode.all(document);
        Map<String, OperationNode> served = new HashMap<>();
        for (OperationNode operation : operations) {
            OperationNode first = isMarked(operation) ? null : served.putIfAbsent(key(operation), operation);
            if (operation.method().equals("trace") && !isMarked(operation)) {
                operation.node().put(Operation.CLIENT_ONLY, true);
                document.leftOut(
                        document.at(operation.node()),
                        "TRACE is answered by the server itself, if at all (RFC 9110, 9.3.8), and JAX-RS hands it to nobody:"
                                + " the client has it, the stub does not");
            } else if (first != null) {
                operation.node().put(Operation.CLIENT_ONLY, true);
                boolean isSlash = !SamePaths.nameless(operation.path()).equals(SamePaths.nameless(first.path()));
                document.leftOut(
                        document.at(operation.node()),
                        "%s is declared, too, %s, and a server can't tell the two apart: the stub has that one alone, the client both;"
                                        .formatted(
                                                first,
                                                isSlash
                                                        ? "but for the slash at the end"
                                                        : "with other names of parameters")
                                + " to have this one in the stub, update %s with {\"%s\": true}; to have one alone, remove %s"
                                        .formatted(
                                                target(document, first),
                                                Operation.CLIENT_ONLY,
                                                target(document, operation)));
            }
        }
    }

    private static String target(Document document, OperationNode operation) {
        return OverlayTargets.of(document.root(), document.at(operation.node()));
    }

    private static boolean isMarked(OperationNode operation) {
        return operation.node().path(Operation.CLIENT_ONLY).asBoolean(false);
    }

    private static String key(OperationNode operation) {
        String path = SamePaths.nameless(operation.path());
        return operation.method() + ' ' + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }
}
