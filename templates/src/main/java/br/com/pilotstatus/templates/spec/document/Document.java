package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.json.Problems;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.Sources;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.report.Entry;
import br.com.pilotstatus.templates.spec.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document on its way from received to effective: changed in place, step by step.
 *
 * @param root the whole tree
 * @param sources where its pieces were written
 * @param problems what must be fixed before anything can be generated
 * @param report what was done
 * @param origins which of it was written in other files
 */
public record Document(ObjectNode root, Sources sources, Problems problems, Report report, Origins origins) {

    /** Wraps a tree that was just read from a file. */
    public static Document read(ObjectNode root, String file) {
        Sources sources = new Sources();
        sources.record(root, new Source(file, ""));
        return new Document(root, sources, new Problems(), new Report(), new Origins());
    }

    /** Wraps the tree of another file whose pieces may become pieces of this document. */
    public Document beside(ObjectNode other, String file) {
        sources.record(other, new Source(file, ""));
        return new Document(other, sources, problems, report, new Origins());
    }

    /** Returns where an object or array was written. */
    public Source at(JsonNode container) {
        return sources.of(container);
    }

    /** Returns where a member of an object was written, or would have to be written. */
    public Source at(ObjectNode object, String key) {
        return sources.of(object, key);
    }

    /** Returns where a value was written, which may be the overlay; where it would have to be written if it is missing. */
    public Source at(List<String> steps) {
        JsonNode node = root;
        Source at = at(node);
        for (String step : steps) {
            JsonNode inside = new Slot(node, step).get();
            at = node instanceof ObjectNode object
                    ? at(object, step)
                    : inside != null && inside.isContainer() ? at(inside) : at.child(step);
            node = inside == null ? MissingNode.getInstance() : inside;
        }
        return at;
    }

    /** Tells whether what is at a place was written by us, in the overlay or in the supplement. */
    public boolean isOverlaid(Source at) {
        return !at.file().equals(at(root).file()) && !origins.has(at.file());
    }

    /** Returns which of the two has what we wrote: an overlay has nothing but actions. */
    public static String ours(Source at) {
        return at.steps().get(0).equals("actions") ? "overlay" : "supplement";
    }

    /** Tells whether it still says OpenAPI 3.0. */
    public boolean isOpenApi30() {
        return root.path("openapi").asString("").startsWith("3.0.");
    }

    /** Adds a problem: what is wrong and how to fix it, as one clause without a full stop. */
    public void problem(Source at, String problem) {
        problems.add(at, problem);
    }

    /** Reports that something got the name that it has in Java. */
    public void named(Source at, String message) {
        report.add(Entry.Kind.NAMED, at, message);
    }

    /** Reports that something was added that the document shows by example only. */
    public void inferred(Source at, String message) {
        report.add(Entry.Kind.INFERRED, at, message);
    }

    /** Reports that something that the document says was changed, because the document says otherwise elsewhere. */
    public void repaired(Source at, String message) {
        report.add(Entry.Kind.REPAIRED, at, message);
    }

    /**
     * Reports that a part was left out where it stood, as nothing right can be made of it, while the rest of its operation
     * stays; the message says what was left out, why, and what to write instead.
     */
    public void leftOut(Source at, String message) {
        report.add(Entry.Kind.PART_LEFT_OUT, at, message);
    }

    /** Reports that something looks wrong or stays loose, and no rule says what to do. */
    public void leftAlone(Source at, String message) {
        report.add(Entry.Kind.LEFT_ALONE, at, message);
    }

    /** Reports what is taken as it stands, but may be meant otherwise; the message says what to write in the overlay. */
    public void doubtful(Source at, String message) {
        doubtful(at, message, OverlayUpdate.open(this, at));
    }

    /** The same where it is known what to write in the overlay, which the message says. */
    public void doubtful(Source at, String message, OverlayUpdate update) {
        report.add(new Entry(Entry.Kind.DOUBTFUL, at, message, update.action()));
    }

    /** Returns the components of a kind, such as {@code schemas}; adds the object if there is none. */
    public ObjectNode components(String kind) {
        return object(object(root, "components"), kind);
    }

    /** Returns those components of a kind that are objects, by name; adds nothing. */
    public Map<String, ObjectNode> componentObjects(String kind) {
        Map<String, ObjectNode> found = new LinkedHashMap<>();
        root.path("components").path(kind).properties().forEach(each -> {
            if (each.getValue() instanceof ObjectNode node) {
                found.put(each.getKey(), node);
            }
        });
        return found;
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
