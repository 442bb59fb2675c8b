package br.com.pilotstatus.model.internal.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the document wraps an event's data. Senders have been seen to wrap what is documented flat and the other way round, so
 * each is read as the other.
 */
public final class Envelope {

    private static final Envelope ANY = new Envelope("", false, List.of());

    private final String data;
    private final boolean isWrapped;
    private final List<String> members;

    private Envelope(String data, boolean isWrapped, List<String> members) {
        this.data = data;
        this.isWrapped = isWrapped;
        this.members = members;
    }

    /** Whatever it is. */
    public static Envelope any() {
        return ANY;
    }

    /** The data is an object in a member, beside which there are others. */
    public static Envelope wrapped(String data, String... beside) {
        return new Envelope(data, true, List.of(beside));
    }

    /** The data is these members; nothing wraps it but, perhaps, the member that other events have. Where none is known, none can tell. */
    public static Envelope flat(String data, String... members) {
        return members.length == 0 ? ANY : new Envelope(data, false, List.of(members));
    }

    /** Returns a delivery as the document says that it looks: the same one if it does; null if it cannot. */
    @Nullable JsonNode documented(JsonNode delivery) {
        if (this == ANY) {
            return delivery;
        }
        if (!(delivery instanceof ObjectNode object)) {
            return null;
        }
        return isWrapped ? wrapped(object) : flattened(object);
    }

    private @Nullable ObjectNode wrapped(ObjectNode flat) {
        if (flat.has(data)) {
            return flat.get(data).isObject() ? flat : null;
        }
        ObjectNode rest = flat.deepCopy().remove(members);
        ObjectNode wrapped = flat.objectNode();
        members.stream().filter(flat::has).forEach(each -> wrapped.set(each, flat.get(each)));
        return rest.isEmpty() ? null : wrapped.set(data, rest);
    }

    private ObjectNode flattened(ObjectNode wrapped) {
        if (!wrapped.path(data).isObject() || members.stream().anyMatch(wrapped::has)) {
            return wrapped;
        }
        ObjectNode flat = wrapped.deepCopy();
        ObjectNode inside = (ObjectNode) flat.remove(data);
        inside.fieldNames().forEachRemaining(each -> {
            if (!flat.has(each)) {
                flat.set(each, inside.get(each));
            }
        });
        return flat;
    }
}
