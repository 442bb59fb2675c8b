package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.regex.EcmaRegex;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.node.ObjectNode;

/** Refuses regular expressions that Java can't read, and points at those that say something else than was meant. */
final class Patterns extends Walker {

    private final Document document;

    private Patterns(Document document) {
        this.document = document;
    }

    /** Adds to the problems and to the report of a document. */
    static void check(Document document) {
        new Patterns(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (schema.path("pattern").isString()) {
            check(schema, "pattern", schema.get("pattern").stringValue());
        }
        if (schema.path("patternProperties") instanceof ObjectNode named) {
            named.propertyNames().forEach(name -> check(named, name, name));
        }
    }

    private void check(ObjectNode owner, String key, String pattern) {
        try {
            Pattern.compile(EcmaRegex.toJava(pattern));
        } catch (PatternSyntaxException unreadable) {
            document.problem(
                    document.at(owner, key),
                    ("Java can't read the regular expression %s (%s): write"
                                    + " it in what ECMA 262 and Java have in common, or remove it by an overlay action")
                            .formatted(pattern, unreadable.getDescription()));
            return;
        }
        String foreign = EcmaRegex.foreign(pattern);
        if (!foreign.isEmpty()) {
            document.doubtful(
                    document.at(owner, key),
                    ("regular expressions of OpenAPI are those of"
                                    + " ECMA 262, which has no %s: %s; correct it by an overlay action")
                            .formatted(
                                    foreign,
                                    foreign.startsWith("[:")
                                            ? "it is read as a class of these characters"
                                            : "it is read as Java reads it"));
        }
    }
}
