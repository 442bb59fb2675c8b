package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.regex.EcmaRegex;
import br.com.pilotstatus.templates.schema.ClassLimits;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out regular expressions that can't be read, and tells of those that hardly say what was meant. */
public final class Patterns extends Walker {

    private final Document document;

    private Patterns(Document document) {
        this.document = document;
    }

    /** Goes through a document: all expressions that it has then can be checked. */
    public static void apply(Document document) {
        new Patterns(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (schema.path("pattern").isString()) {
            String pattern = schema.get("pattern").stringValue();
            Source at = document.at(schema, "pattern");
            SlashedPattern slashed = SlashedPattern.of(pattern, slot, schema);
            String read = slashed == null ? pattern : slashed.read(document, at);
            if (read.isEmpty() || !isReadable(at, read)) {
                schema.remove("pattern");
            } else {
                schema.put("pattern", read);
            }
        }
        if (schema.path("patternProperties") instanceof ObjectNode named) {
            for (String name : List.copyOf(named.propertyNames())) {
                if (!isReadable(document.at(named, name), name)) {
                    named.remove(name);
                }
            }
        }
    }

    private boolean isReadable(Source at, String pattern) {
        EcmaRegex regex = EcmaRegex.of(pattern);
        if (!regex.problem().isEmpty()) {
            document.leftOut(
                    at,
                    "the pattern %s is not checked: %s; correct it by an overlay action"
                            .formatted(pattern, regex.problem()));
            return false;
        }
        if (!ClassLimits.isConstant(regex.wholeMatch().orElse(""))) {
            document.leftOut(
                    at,
                    ("the pattern is not checked: its %d characters are in Java more than a text can have in a class;"
                                    + " shorten it by an overlay action")
                            .formatted(pattern.length()));
            return false;
        }
        if (!regex.withoutFlag().isEmpty()) {
            withoutFlag(at, pattern, regex.withoutFlag());
        }
        if (!regex.posixClass().isEmpty()) {
            document.doubtful(
                    at,
                    ("regular expressions of OpenAPI are those of ECMA 262, which has no %s: it is read as a class of"
                                    + " these characters; correct it by an overlay action")
                            .formatted(regex.posixClass()));
        }
        return true;
    }

    /** A brace that repeats nothing is a slip more often than not; a backslash too many does no harm. */
    private void withoutFlag(Source at, String pattern, List<String> notes) {
        String message = "with the flag u the pattern %s is wrong, as %s: it is read without that flag"
                .formatted(pattern, notes.get(0));
        if (notes.stream().anyMatch(note -> note.startsWith("a {"))) {
            document.doubtful(at, message + "; correct it by an overlay action if more is meant");
        } else {
            document.leftAlone(at, message);
        }
    }
}
