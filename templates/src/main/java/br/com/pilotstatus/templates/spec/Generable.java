package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import br.com.pilotstatus.templates.spec.document.Document;
import tools.jackson.databind.JsonNode;

/** Checks that right Java can be made of an effective document, before a generator half-way through finds that it can't. */
public final class Generable {

    private Generable() {}

    /**
     * Looks for what is valid but not supported.
     *
     * @throws SpecException if there is any
     */
    public static void check(Document document) {
        try {
            JavaApi.of(document.root(), Packages.under("checked"));
        } catch (UnsupportedSpecException unsupported) {
            document.problem(source(document, unsupported.pointer()), unsupported.problem());
            document.problems().throwIfAny();
        }
    }

    /** The place where the innermost container on the way of a pointer was written, and the rest of the way. */
    private static Source source(Document document, String pointer) {
        JsonNode node = document.root();
        Source source = document.at(node);
        for (String step : pointer.substring(2).split("/")) {
            String key = step.replace("~1", "/").replace("~0", "~");
            JsonNode next = node.isArray() ? node.path(Integer.parseInt(key)) : node.path(key);
            source = next.isContainer() ? document.at(next) : source.child(key);
            node = next;
        }
        return source;
    }
}
