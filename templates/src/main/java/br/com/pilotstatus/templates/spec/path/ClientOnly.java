package br.com.pilotstatus.templates.spec.path;

import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.WirePath;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import br.com.pilotstatus.templates.spec.document.OverlayTargets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks the operations that a client can call and a stub can't have: no server could tell their requests from another's. */
public final class ClientOnly {

    private ClientOnly() {}

    /** Marks those of a document; what it says already stays. */
    public static void mark(Document document) {
        Map<String, OperationNode> served = new HashMap<>();
        for (OperationNode operation : OperationNode.all(document)) {
            if (!isMarked(operation)) {
                String why = why(document, operation, served);
                if (why != null) {
                    operation.node().put(Operation.CLIENT_ONLY, true);
                    document.leftOut(document.at(operation.node()), why);
                }
            }
        }
    }

    private static @Nullable String why(Document document, OperationNode operation, Map<String, OperationNode> served) {
        if (operation.method().equals("trace")) {
            return "TRACE is answered by the server itself, if at all (RFC 9110, 9.3.8), and JAX-RS hands it to nobody:"
                    + " the client has it, the stub does not";
        }
        if (operation.path().matches("[^?#]*[?#].*\\{.*")) {
            return "a parameter of the path stands behind ? or #, where a server does not look for one: the client has"
                    + " the operation, the stub does not; rename the path in the overlay, and declare a parameter in:"
                    + " query";
        }
        OperationNode first = served.putIfAbsent(key(operation), operation);
        return first == null
                ? null
                : "%s is declared, too, %s, and a server can't tell the two apart: the stub has that one alone, the client both;"
                                .formatted(first, difference(operation.path(), first.path()))
                        + " to have this one in the stub, update %s with {\"%s\": true}; to have one alone, remove %s"
                                .formatted(target(document, first), Operation.CLIENT_ONLY, target(document, operation));
    }

    private static String difference(String path, String other) {
        return SamePaths.nameless(path).equals(SamePaths.nameless(other))
                ? "with other names of parameters"
                : (path + other).matches(".*[?#].*") ? "but for what follows ? or #" : "but for the slash at the end";
    }

    private static String target(Document document, OperationNode operation) {
        return OverlayTargets.of(document, document.at(operation.node()));
    }

    private static boolean isMarked(OperationNode operation) {
        return operation.node().path(Operation.CLIENT_ONLY).asBoolean(false);
    }

    private static String key(OperationNode operation) {
        String path = SamePaths.nameless(WirePath.served(operation.path()));
        return operation.method() + ' ' + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }
}
