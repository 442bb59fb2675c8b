package br.com.pilotstatus.client.internal.request;

import br.com.pilotstatus.client.http.RequestOptions;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.client.internal.parameter.Arguments;
import br.com.pilotstatus.client.internal.spec.ClientSpec;
import br.com.pilotstatus.client.internal.spec.Operation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The headers of a call that are no arguments of its method: the idempotency key, and those of a view of the client. */
public final class ClientHeaders {
    private ClientHeaders() {}

    /**
     * Returns the key of a call: the caller's, else a random one; null: the operation takes none.
     *
     * @throws IllegalArgumentException if the caller gave one and the operation takes none, or gave it as a mere header
     */
    public static @Nullable String key(Operation<?> operation, RequestOptions options) {
        String header = operation.idempotencyHeader();
        if (header == null) {
            options.idempotencyKey().ifPresent(key -> {
                throw new IllegalArgumentException(
                        operation.id() + ": takes no idempotency key; leave idempotencyKey out of its options");
            });
            return null;
        }
        if (options.headers().containsKey(header)) {
            throw new IllegalArgumentException(
                    operation.id() + ": header " + header + " is set with RequestOptions.builder().idempotencyKey(…)");
        }
        return options.idempotencyKey().orElseGet(() -> UUID.randomUUID().toString());
    }

    /**
     * Refuses headers of a call that are not the caller's to set there: a credential, or the type of a body that the document
     * tells.
     *
     * @throws IllegalArgumentException if there is one
     */
    public static void refuseOwn(Operation<?> operation, ClientSpec spec, RequestOptions options) {
        for (String name : options.headers().keySet()) {
            if (spec.isCredential(name)) {
                throw new IllegalArgumentException(operation.id() + ": header " + name
                        + " is a credential; set it on the builder of " + spec.name());
            }
            if (name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) && !isCallers(operation.requestType(), options)) {
                throw new IllegalArgumentException(operation.id() + ": header " + name
                        + " can only be set by the client, which sends "
                        + (operation.requestType() == null ? "no body" : MediaTypes.text(operation.requestType())));
            }
        }
    }

    /** Whether the media type is the caller's to tell: where the document leaves it open, and the charset of a text. */
    private static boolean isCallers(@Nullable MediaType declared, RequestOptions options) {
        if (declared == null || declared.isWildcardType() || declared.isWildcardSubtype()) {
            return declared != null;
        }
        String same = declared.getType() + "/" + declared.getSubtype();
        return declared.getType().equalsIgnoreCase("text")
                && options.headers().getOrDefault(HttpHeaders.CONTENT_TYPE, List.of()).stream()
                        .allMatch(each -> each.split(";", 2)[0].strip().equalsIgnoreCase(same));
    }

    /**
     * Returns the headers.
     *
     * @param views values by header, of the view on which the operation is called
     * @param key the key of the call
     * @throws IllegalArgumentException if one is missing, or would be blank
     */
    public static List<Arguments.Pair> of(
            Operation<?> operation, Map<String, String> views, @Nullable String key, RequestOptions options) {
        List<Arguments.Pair> headers = new ArrayList<>(2);
        String idempotencyHeader = operation.idempotencyHeader();
        if (idempotencyHeader != null && key != null) {
            headers.add(new Arguments.Pair(idempotencyHeader, key));
        }
        operation.views().forEach((header, giver) -> {
            List<String> chosen = options.headers().get(header);
            String value = views.get(header);
            if (chosen != null) {
                // A server takes a blank one for none at all, and would do for everything what was meant for one thing.
                chosen.forEach(each -> refuseBlank(operation, header, each));
            } else if (value != null) {
                headers.add(new Arguments.Pair(header, value));
            } else if (!giver.isEmpty()) {
                throw new IllegalArgumentException(operation.id() + ": header " + header
                        + " is required; call it on what " + giver + "(…) of" + " the client returns");
            }
        });
        return headers;
    }

    /**
     * Refuses a blank argument, which a server would take for none.
     *
     * @throws IllegalArgumentException if there is one
     */
    public static void refuseBlank(Operation<?> operation, List<Arguments.Pair> arguments) {
        for (Arguments.Pair each : arguments) {
            refuseBlank(operation, each.name(), each.value());
        }
    }

    private static void refuseBlank(Operation<?> operation, String header, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    operation.id() + ": header " + header + " must not be blank; leave it out to send none");
        }
    }
}
