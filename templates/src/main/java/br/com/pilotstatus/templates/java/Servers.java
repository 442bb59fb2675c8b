package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.schema.Text;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a document's operations are served. */
final class Servers {

    private Servers() {}

    /**
     * The document's first server, variables at their defaults, as a Java string literal; null if it is not absolute, or if a
     * client would refuse it, as requests would not be encrypted: then the caller gives an address.
     */
    static @Nullable String base(Api api) {
        String url = api.firstServer();
        try {
            return URI.create(url).isAbsolute() && !api.isServedInClearText() ? Text.literal(url) : null;
        } catch (IllegalArgumentException notUri) {
            return null;
        }
    }

    /**
     * The server that an operation has of its own, as a Java string literal; null if it has none. Where the document has no
     * absolute one, the caller gives an address, and that is for all operations.
     */
    static @Nullable String own(Operation operation, Api api) {
        String url = base(api) == null ? null : operation.ownServer();
        return url == null ? null : Text.literal(url);
    }
}
