package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.json.Problems;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.Sources;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document on its way from received to effective: changed in place, step by step.
 *
 * @param root the whole tree
 * @param sources where its pieces were written
 * @param problems what must be mended before anything can be generated
 * @param report what was done
 */
public record Document(ObjectNode root, Sources sources, Problems problems, Report report) {

    /** Wraps a tree that was just read from a file. */
    public static Document read(ObjectNode root, String file) {
        Sources sources = new Sources();
        sources.record(root, new Source(file, ""));
        return new Document(root, sources, new Problems(), new Report());
    }

    /** Returns the components of a kind, such as {@code schemas}; adds the object if there is none. */
    public ObjectNode components(String kind) {
        return object(object(root, "components"), kind);
    }

    /** Returns the object that a reference, or a chain of them, leads to: the given one if it is no reference. */
    public @Nullable ObjectNode resolve(JsonNode node) {
        return Refs.resolve(root, node) instanceof ObjectNode object ? object : null;
    }

    private ObjectNode object(ObjectNode parent, String key) {
        if (parent.get(key) instanceof ObjectNode present) {
            return present;
        }
        ObjectNode added = JsonNodeFactory.instance.objectNode();
        sources.record(added, sources.of(parent).child(key));
        parent.set(key, added);
        return added;
    }
}
