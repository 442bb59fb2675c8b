package br.com.pilotstatus.templates.spec.reference;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Follows references from file to file: the way of each begins in the file that it stands in. What is nothing but a reference
 * itself leads on, and so does a step that is not there, where a reference is in its place.
 */
final class Trails {

    private final Document document;
    private final String main;
    private final @Nullable OtherFiles files;
    private final Set<String> known = new HashSet<>();

    Trails(Document document, @Nullable OtherFiles files) {
        this.document = document;
        this.main = document.at(document.root()).file();
        this.files = files;
    }

    /** Whether it may lead to another file: all do but those of the document to itself. */
    boolean isAbroad(String file, String ref) {
        return !file.equals(main) || !ref.startsWith("#");
    }

    /**
     * Returns the object or list that a reference leads to.
     *
     * @param file that the reference stands in
     * @throws SpecException with the reason why it leads nowhere, as one clause; null if others tell that
     */
    @Nullable JsonNode end(String file, String ref) {
        try {
            return follow(file, ref, new HashSet<>());
        } catch (SpecException wrong) {
            throw new SpecException(ref + " " + wrong.getMessage());
        }
    }

    private @Nullable JsonNode follow(String from, String ref, Set<String> followed) {
        if (!followed.add(from + ' ' + ref)) {
            throw new SpecException("leads back to itself: let one reference of the circle lead to a definition");
        }
        int hash = ref.indexOf('#');
        String file = hash == 0 ? from : file(from, hash < 0 ? ref : ref.substring(0, hash));
        if (file == null) {
            return null;
        }
        String fragment = hash < 0 ? "" : ref.substring(hash + 1);
        JsonNode root = root(file);
        JsonNode found = find(root, Refs.pointer("#" + fragment), followed);
        if (found == null && fragment.contains("%")) {
            found = find(root, fragment, followed);
        }
        if (found == null || found.isMissingNode()) {
            throw new SpecException(
                    "leads to #%s of %s, where nothing is: add what is missing there, or correct the reference"
                            .formatted(fragment, file));
        }
        if (!found.isContainer()) {
            throw new SpecException("leads to something that is not an object: correct the reference");
        }
        return found;
    }

    private @Nullable String file(String from, String way) {
        if (way.regionMatches(true, 0, "file:", 0, 5)) {
            throw new SpecException(
                    "names a file by its place on one machine: write the way to it from the file that it"
                            + " stands in, such as schemas/pet.yaml");
        } else if (way.matches("[A-Za-z][A-Za-z0-9+.-]+:.*|//.*")) {
            throw new SpecException(
                    "is on another site, and a build asks no network: download it to a file beside the document, and"
                            + " refer to that");
        }
        if (files == null) {
            return null;
        }
        // A word alone may be meant as the name of a component.
        boolean isWord = !way.matches(".*[./].*");
        try {
            return files.named(from, way);
        } catch (SpecException wrong) {
            if (isWord && !files.isFolder(from, way)) {
                return null;
            }
            throw wrong;
        }
    }

    private JsonNode root(String file) {
        if (file.equals(main) || files == null) {
            return document.root();
        }
        try {
            ObjectNode tree = files.tree(file);
            if (known.add(file)) {
                document.sources().record(tree, new Source(file, ""));
            }
            return tree;
        } catch (SpecException malformed) {
            throw new SpecException("leads to a file that can't be read: " + malformed.getMessage());
        }
    }

    private @Nullable JsonNode find(JsonNode root, String fragment, Set<String> followed) {
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return anchored(root, fragment);
        }
        JsonNode node = root;
        for (String step : Pointer.parse("#" + fragment).steps()) {
            JsonNode next = step(node, step);
            for (String ref = Refs.of(node); next.isMissingNode() && ref != null; ref = Refs.of(node)) {
                node = follow(document.at(node).file(), ref, followed);
                if (node == null) {
                    return null;
                }
                next = step(node, step);
            }
            node = next;
        }
        String ref = Refs.of(node);
        return ref == null || node.size() > 1 || !isAbroad(document.at(node).file(), ref)
                ? node
                : follow(document.at(node).file(), ref, followed);
    }

    private static JsonNode step(JsonNode node, String step) {
        return node.isArray()
                ? step.matches("0|[1-9]\\d{0,8}") ? node.path(Integer.parseInt(step)) : MissingNode.getInstance()
                : node.path(step);
    }

    private static @Nullable JsonNode anchored(JsonNode root, String anchor) {
        List<JsonNode> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.remove(open.size() - 1);
            if (node instanceof ObjectNode && node.path("$anchor").asString("").equals(anchor)) {
                return node;
            }
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                open.add(each.getValue());
            }
            if (node.isArray()) {
                node.forEach(open::add);
            }
        }
        return null;
    }
}
