package br.com.pilotstatus.templates.spec.overlay;

import br.com.pilotstatus.templates.json.Problems;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.ArrayList;
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
 * @param update what is merged into the target; null if the target is removed, or gets a copy
 * @param copy what of the document is merged into the target; null without a copy
 * @param description why, which messages quote
 */
record Action(
        Target target, @Nullable JsonNode update, @Nullable Target copy, String description, boolean isOld, Source at) {

    private static final Set<String> OLD = Set.of("target", "description", "update", "remove");
    private static final Set<String> KEYS = Set.of("target", "description", "update", "remove", "copy");

    /** @param isOld whether the overlay is of version 1.0, which knows less */
    static Optional<Action> read(JsonNode node, boolean isOld, Source at, Problems problems) {
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
        if (isOld && node.has("copy")) {
            problems.add(at.child("copy"), "is a word of Overlay 1.1: say \"overlay\": \"1.1.0\"");
        } else {
            Overlay.unknownKeys(node, isOld ? OLD : KEYS, at, problems);
        }
        boolean remove = node.path("remove").asBoolean(false);
        if (node.has("remove") && !node.get("remove").isBoolean()) {
            problems.add(at.child("remove"), "must be true or false");
        } else if (node.has("copy") && (remove || node.has("update"))) {
            problems.add(at, "an action either updates, copies or removes: keep one of these");
        } else if (remove == (node.has("update") || node.has("copy"))) {
            problems.add(
                    at,
                    remove
                            ? "an action either updates or removes: delete one of the two"
                            : "the action does nothing: give it an update, or remove: true");
        }
        Target target = Target.read(node.path("target"), at.child("target"), problems);
        Target copy = node.has("copy") ? Target.read(node.path("copy"), at.child("copy"), problems) : null;
        if (remove && target != null && target.isRoot()) {
            problems.add(at.child("target"), "the whole document can't be removed: name the part of it that is to go");
        }
        return target == null || problems.count() > before
                ? Optional.empty()
                : Optional.of(new Action(target, node.get("update"), copy, description, isOld, at));
    }

    void applyTo(Document document, Problems problems) {
        List<String> missed;
        if (copy != null) {
            JsonNode from = copied(copy, document, problems);
            missed = from == null
                    ? List.of()
                    : target.forEach(document.root(), value -> copy(value, from, document, problems));
        } else if (update != null) {
            missed = target.forEach(document.root(), value -> merge(value, update, document, problems));
        } else {
            missed = target.remove(document.root());
        }
        missed.forEach(path -> problems.add(
                at,
                "the action \"%s\" matches nothing at %s:".formatted(description, path)
                        + " correct the target, or remove the action if the document no longer needs it"));
    }

    /** A copy, so that it can be merged into what is inside of it. */
    private @Nullable JsonNode copied(Target from, Document document, Problems problems) {
        List<JsonNode> found = new ArrayList<>();
        List<String> missed = from.forEach(document.root(), value -> {
            found.add(value);
            return value;
        });
        if (found.size() != 1 || !missed.isEmpty()) {
            problems.add(
                    at.child("copy"),
                    "matches %s: name the one place that is copied"
                            .formatted(found.isEmpty() ? "nothing" : found.size() + " places"));
            return null;
        }
        return document.sources().copy(found.get(0));
    }

    private JsonNode copy(JsonNode into, JsonNode from, Document document, Problems problems) {
        Merge merge = new Merge(document.sources());
        if (into instanceof ArrayNode array) {
            merge.copy(array, from);
        } else if (into instanceof ObjectNode object && from instanceof ObjectNode members) {
            merge.copy(object, members);
        } else if (into.isValueNode() && from.isValueNode()) {
            return from;
        } else {
            problems.add(
                    at,
                    "the action \"%s\" copies %s into %s: only what is of one kind can be merged"
                            .formatted(description, kind(from), kind(into)));
        }
        return into;
    }

    private static String kind(JsonNode node) {
        return node.isObject() ? "an object" : node.isArray() ? "a list" : "a plain value";
    }

    private JsonNode merge(JsonNode into, JsonNode update, Document document, Problems problems) {
        Merge merge = new Merge(document.sources());
        if (into instanceof ArrayNode array && update instanceof ArrayNode more && !isOld) {
            for (int i = 0; i < more.size(); i++) {
                merge.append(array, more.get(i), at.child("update").child(i));
            }
        } else if (into instanceof ArrayNode array) {
            merge.append(array, update, at.child("update"));
        } else if (into instanceof ObjectNode object && update instanceof ObjectNode members) {
            merge.merge(object, members, at.child("update"));
        } else if (!isOld && into.isValueNode() && update.isValueNode()) {
            return update;
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
        return into;
    }
}
