package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills request bodies by media type, and responses by status, media type and header. */
final class Messages {

    private static final Set<String> EXAMPLES = Set.of("example", "examples");
    private static final Set<String> WITHOUT_BODY = Set.of("204", "205", "304");

    private final Document received;
    private final Document supplement;
    private final Told told;
    private final SchemaUnit schemas;

    Messages(Document received, Document supplement, Told told, SchemaUnit schemas) {
        this.received = received;
        this.supplement = supplement;
        this.told = told;
        this.schemas = schemas;
    }

    /** Fills the request body of an operation. */
    void request(ObjectNode operation, ObjectNode mine, Source place) {
        ObjectNode my = supplement.resolve(mine.path("requestBody"));
        if (my == null) {
            return;
        }
        ObjectNode body = own(operation, "requestBody");
        if (body == null) {
            Filling.put(received, operation, "requestBody", mine);
            told.filled(received.at(operation).child("requestBody"), "the request body", supplement.at(my));
            return;
        }
        Source at = place.child("requestBody");
        told.required(body, my, at);
        content(body, my, at, "the request");
        Filling.missing(received, body, my, Set.of());
    }

    /** Fills the responses of an operation. */
    void responses(ObjectNode operation, ObjectNode mine, Source place) {
        if (!(mine.get("responses") instanceof ObjectNode my)) {
            return;
        }
        if (!(operation.get("responses") instanceof ObjectNode theirs) || theirs.isEmpty()) {
            Filling.put(received, operation, "responses", mine);
            told.filled(received.at(operation).child("responses"), "the responses", supplement.at(my));
            return;
        }
        Statuses statuses = new Statuses(theirs, my);
        for (String status : List.copyOf(theirs.propertyNames())) {
            ObjectNode response = status.startsWith("x-") ? null : own(theirs, status);
            String match = statuses.match(status);
            ObjectNode from = match == null ? null : supplement.resolve(my.path(match));
            if (response != null && from != null) {
                // What is said of a range may be said of several statuses.
                response(
                        status,
                        response,
                        supplement.sources().copy(from),
                        place.child("responses").child(status));
            }
        }
        for (String status : List.copyOf(my.propertyNames())) {
            if (theirs.has(status) || statuses.has(status)) {
                continue;
            }
            Source ours = supplement.at(my, status);
            if (statuses.isSettled(status)) {
                told.needless(ours, "the status is received: " + String.join(", ", statuses.successes()));
            } else if (statuses.isDenied(status)) {
                told.missing(
                        received.at(theirs),
                        "the success " + status,
                        place.child("responses"),
                        status,
                        my.path(status),
                        ours);
            } else {
                Filling.put(received, theirs, status, my);
                told.filled(received.at(theirs).child(status), "the response " + status, ours);
            }
        }
    }

    private void response(String status, ObjectNode response, ObjectNode from, Source place) {
        String what = "the response " + status;
        if (from.get("headers") instanceof ObjectNode mine) {
            headers(response, mine, place.child("headers"), what);
        }
        if (!WITHOUT_BODY.contains(status)) {
            content(response, from, place, what);
        }
        Filling.missing(received, response, from, WITHOUT_BODY.contains(status) ? Set.of("content") : Set.of());
    }

    private void headers(ObjectNode response, ObjectNode mine, Source place, String what) {
        if (!(response.get("headers") instanceof ObjectNode theirs)) {
            return;
        }
        Map<String, String> names = new LinkedHashMap<>();
        theirs.propertyNames().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
        for (String name : List.copyOf(mine.propertyNames())) {
            String known = names.get(name.toLowerCase(Locale.ROOT));
            ObjectNode from = supplement.resolve(mine.path(name));
            ObjectNode header = known == null ? null : own(theirs, known);
            if (known == null) {
                Filling.put(received, theirs, name, mine);
                told.filled(
                        received.at(theirs).child(name),
                        "the header %s of %s".formatted(name, what),
                        supplement.at(mine, name));
            } else if (header != null && from != null) {
                schemas.merge(header, from, place.child(name), "the header %s of %s".formatted(known, what));
                Filling.missing(received, header, from, Set.of());
                if (!known.equals(name)) {
                    // The same on the wire, and Java knows it under this name.
                    theirs.remove(known);
                    theirs.set(name, header);
                }
            }
        }
    }

    private void content(ObjectNode message, ObjectNode from, Source place, String what) {
        if (!(from.get("content") instanceof ObjectNode mine)) {
            return;
        }
        if (!(message.get("content") instanceof ObjectNode theirs) || theirs.isEmpty()) {
            Filling.put(received, message, "content", from);
            told.filled(received.at(message).child("content"), "the content of " + what, supplement.at(mine));
            return;
        }
        for (String type : List.copyOf(mine.propertyNames())) {
            String known = known(theirs, type);
            if (known == null) {
                told.missing(
                        received.at(theirs),
                        type,
                        place.child("content"),
                        type,
                        mine.path(type),
                        supplement.at(mine, type));
            } else if (theirs.get(known) instanceof ObjectNode media && mine.get(type) instanceof ObjectNode my) {
                schemas.merge(media, my, place.child("content").child(known), "the schema of " + what);
                boolean shows = EXAMPLES.stream().anyMatch(media::has);
                Filling.missing(received, media, my, shows ? EXAMPLES : Set.of());
            }
        }
    }

    private static @Nullable String known(ObjectNode content, String type) {
        return content.has(type)
                ? type
                : content.propertyNames().stream()
                        .filter(each -> MediaType.essence(each).equals(MediaType.essence(type)))
                        .findFirst()
                        .orElse(null);
    }

    /** What is used in several places is filled in this one alone. */
    private @Nullable ObjectNode own(ObjectNode owner, String key) {
        JsonNode node = owner.path(key);
        ObjectNode target = received.resolve(node);
        if (target == null || target == node) {
            return target;
        }
        ObjectNode copy = received.sources().copy(target);
        owner.set(key, copy);
        return copy;
    }
}
