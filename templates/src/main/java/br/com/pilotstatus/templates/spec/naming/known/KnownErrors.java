package br.com.pilotstatus.templates.spec.naming.known;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.naming.accepted.ClassNames;
import br.com.pilotstatus.templates.spec.naming.inline.DeepRefs;
import java.util.List;

/** Carries out {@code x-errors}. */
public final class KnownErrors {

    private KnownErrors() {}

    /** Adds a problem for each that does not fit. */
    public static void check(Document document) {
        new KnownErrorsCheck(document).check();
    }

    /** Takes the bodies that are to be an operation's own out of the sight of what unifies errors. */
    public static void prepare(Document document) {
        new OwnErrors(document).prepare();
    }

    /** Makes the enum of codes and those bodies, and adds the responses that are missing, now that there is a shared error. */
    public static void apply(Document document, DeepRefs deep, ClassNames given) {
        List<KnownError> all = KnownError.all(document);
        Components components = new Components(document, given);
        String model = Api.of(document.root()).errorModel();
        new ErrorCodes(document, components).add(model, all);
        new OwnErrors(document).name(model, components, deep);
        MissingResponses.add(document, model, all);
    }
}
