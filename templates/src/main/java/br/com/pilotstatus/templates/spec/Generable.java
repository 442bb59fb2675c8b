package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.List;

/** Checks that right Java can be made of an effective document, before a generator half-way through finds that it can't. */
final class Generable {

    private Generable() {}

    /**
     * Looks for what is valid but not supported.
     *
     * @return the document as Java
     * @throws SpecException if there is any
     */
    static JavaApi check(Document document) {
        try {
            return JavaApi.of(document.root(), Packages.under("checked"));
        } catch (UnsupportedSpecException unsupported) {
            List<String> steps = new Source("", unsupported.pointer().substring(1)).steps();
            document.problem(document.at(steps), unsupported.problem());
            document.problems().throwIfAny();
            throw unsupported;
        }
    }
}
