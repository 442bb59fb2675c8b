package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Server;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a document's operations are served. */
final class Servers {

    private Servers() {}

    /** The document's first server, variables at their defaults, as a Java string literal; null if it is not absolute. */
    static @Nullable String base(Api api) {
        String url = first(api);
        try {
            return URI.create(url).isAbsolute() ? Text.literal(url) : null;
        } catch (IllegalArgumentException notUri) {
            return null;
        }
    }

    /**
     * Refuses an operation that is served elsewhere than at the document's first server. A client sends its keys to one
     * server; sent there, the operation would not be found, and sent elsewhere, the key would be given away.
     */
    static void refuseOthers(Operation operation, Api api) {
        List<Server> own = operation.servers();
        if (!own.isEmpty() && own.stream().noneMatch(each -> each.url().equals(first(api)))) {
            throw new UnsupportedSpecException(
                    own.get(0).pointer().parent(),
                    "the server " + own.get(0).url() + " is not the document's "
                            + "first one; a client sends its keys to one server alone: remove servers here by an overlay action, "
                            + "and call the operation by a second client with that baseUrl");
        }
    }

    private static String first(Api api) {
        return api.servers().stream().findFirst().map(Server::url).orElse("");
    }
}
