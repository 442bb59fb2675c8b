package br.com.pilotstatus.templates.spec.overlay;

import br.com.pilotstatus.templates.json.Problems;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One correction.
 *
 * @param update what is merged into the target; null if the target is removed
 * @param description why, which messages quote
 */
record Action(Target target, @Nullable JsonNode update, String description, Source at) {

    private static final Set<String> KEYS = Set.of("target", "description", "update", "remove");

    static Optional<Action> read(JsonNode node, Source at, Problems problems) {
        int before = problems.count();
        if (!node.isObject()) {
            problems.add(at, "an action must be an object with target, description and update or remove");
            return Optional.empty();
        }
        String description = node.path("description").asString("").strip();
        if (description.isEmpty()) {
            problems.add(
                    at.child("description"), "is missing: say in a sentence why the document needs this correction");
        }
        Overlay.unknownKeys(node, KEYS, at, problems);
        boolean remove = node.path("remove").asBoolean(false);
        if (node.has("remove") && !node.get("remove").isBoolean()) {
            problems.add(at.child("remove"), "must be true or false");
        } else if (remove == node.has("update")) {
            problems.add(
                    at,
                    remove
                            ? "an action either updates or removes: delete one of the two"
                            : "the action does nothing: give it an update, or remove: true");
        }
        Target target = Target.read(node.path("target"), at.child("target"), problems);
        if (remove && target != null && target.isRoot()) {
            problems.add(at.child("target"), "the whole document can't be removed: name the part of it that is to go");
        }
        return target == null || problems.count() > before
                ? Optional.empty()
                : Optional.of(new Action(target, node.get("update"), description, at));
    }

    void applyTo(Document document, Problems problems) {
        List<String> missed = update == null
                ? target.remove(document.root())
                : target.forEach(document.root(), value -> merge(value, update, document, problems));
        missed.forEach(path -> problems.add(
                at,
                "the action \"%s\" matches nothing at %s:".formatted(description, path)
                        + " correct the target, or remove the action if the document no longer needs it"));
    }

    private void merge(JsonNode into, JsonNode update, Document document, Problems problems) {
        Merge merge = new Merge(document.sources());
        if (into instanceof ArrayNode array) {
            merge.append(array, update, at.child("update"));
        } else if (into instanceof ObjectNode object && update instanceof ObjectNode members) {
            merge.merge(object, members, at.child("update"));
        } else {
            problems.add(
                    at,
                    into.isObject()
                            ? "the action \"%s\" targets an object, so its update must be an object too"
                                    .formatted(description)
                            : "the action \"%s\" targets a plain value: target the object around it,"
                                            .formatted(description)
                                    + " and update that with an object that has the member");
        }
    }
}
