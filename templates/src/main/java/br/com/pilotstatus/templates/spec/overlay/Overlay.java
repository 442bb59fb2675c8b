package br.com.pilotstatus.templates.spec.overlay;

import br.com.pilotstatus.templates.json.Problems;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenAPI Overlay 1.0 or 1.1 document. Beyond its specification, each action must say why in a {@code description}, and
 * must match something: if it does not, the document that it corrects has moved on.
 */
public final class Overlay {

    private static final Set<String> KEYS = Set.of("overlay", "info", "extends", "actions");

    private final List<Action> actions = new ArrayList<>();
    private final Problems problems;

    private Overlay(ObjectNode root, Source at, Problems problems) {
        this.problems = problems;
        checkTop(root, at);
        Source list = at.child("actions");
        if (root.get("actions") instanceof ArrayNode array && !array.isEmpty()) {
            for (int i = 0; i < array.size(); i++) {
                Action.read(array.get(i), isOld(root), list.child(i), problems).ifPresent(actions::add);
            }
        } else {
            problems.add(
                    list,
                    "the overlay needs a list of at least one action here; to build without corrections,"
                            + " give no overlay file");
        }
    }

    /**
     * Reads an overlay. What is wrong with it is added to the problems.
     *
     * @param file name of the file for messages
     */
    public static Overlay read(ObjectNode root, String file, Problems problems) {
        return new Overlay(root, new Source(file, ""), problems);
    }

    /** Applies the actions, one after another. */
    public void applyTo(Document document) {
        actions.forEach(action -> action.applyTo(document, problems));
    }

    private void checkTop(ObjectNode root, Source at) {
        if (!root.path("overlay").asString("").matches("1\\.[01]\\.\\d+")) {
            problems.add(at.child("overlay"), "the version must be \"1.0.0\" or \"1.1.0\": those are supported");
        }
        for (String key : List.of("title", "version")) {
            if (!root.path("info").path(key).isString()) {
                problems.add(at.child("info").child(key), "is missing: the overlay needs it as text");
            }
        }
        unknownKeys(root, KEYS, at, problems);
    }

    private static boolean isOld(ObjectNode root) {
        return root.path("overlay").asString("").startsWith("1.0.");
    }

    static void unknownKeys(JsonNode object, Set<String> known, Source at, Problems problems) {
        for (String key : object.propertyNames()) {
            if (!known.contains(key) && !key.startsWith("x-")) {
                problems.add(
                        at.child(key),
                        "this key is unknown: use one of "
                                + String.join(", ", known.stream().sorted().toList()) + ", or one that starts with x-");
            }
        }
    }
}
