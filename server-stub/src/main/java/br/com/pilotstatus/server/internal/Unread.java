package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.model.internal.http.PercentEncoding;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.request.ParameterLocation;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.request.UriText;
import java.util.Set;
import java.util.TreeSet;

/** Tells at DEBUG what a caller sent that an operation has no use for, so that nothing is dropped in silence. Never a value. */
final class Unread {

    private static final System.Logger LOG = System.getLogger("br.com.pilotstatus.server");

    private static final int LISTED = 20;

    private Unread() {}

    /**
     * Tells of names in the query, and of a body.
     *
     * @param credentials names in queries that are of security schemes
     * @param body whether there is one
     */
    static void tell(OperationMethod operation, RequestHead head, Set<String> credentials, boolean body) {
        if (!LOG.isLoggable(System.Logger.Level.DEBUG)) {
            return;
        }
        Set<String> names = new TreeSet<>();
        for (UriText.Pair each : head.query()) {
            String name = PercentEncoding.decodedQuery(each.name());
            if (name != null && names.size() < LISTED && !credentials.contains(name) && !isRead(operation, name)) {
                names.add(JsonPath.printable(name));
            }
        }
        if (!names.isEmpty()) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    operation.id() + ": the query has what the document has not: " + String.join(", ", names));
        }
        if (body && !operation.hasBody()) {
            LOG.log(System.Logger.Level.DEBUG, operation.id() + ": a body came, and the document has none");
        }
    }

    private static boolean isRead(OperationMethod operation, String name) {
        return operation.parameters().stream()
                .filter(each -> each.key().location() == ParameterLocation.QUERY)
                .anyMatch(each -> each.owns(name));
    }
}
