package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import br.com.pilotstatus.templates.spec.document.Document;

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
            unsupported
                    .problems()
                    .forEach(each -> document.problems()
                            .add(
                                    document.at(each.pointer().steps()),
                                    each.text(),
                                    document.at(each.part().steps())));
            document.problems().throwIfAny();
            throw unsupported;
        }
    }
}
