package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import br.com.pilotstatus.templates.spec.naming.accepted.ClassNames;
import br.com.pilotstatus.templates.spec.naming.error.CommonError;
import br.com.pilotstatus.templates.spec.naming.inline.DeepRefs;
import br.com.pilotstatus.templates.spec.naming.inline.Models;
import br.com.pilotstatus.templates.spec.naming.known.KnownErrors;

/** Names all classes of a document, in the order in which one name depends on another. */
public final class Naming {

    private Naming() {}

    /** Names the schemas of a document whose operations have their names. */
    public static void apply(Document document, AcceptedNames accepted) {
        WebhookNames.assign(document, accepted);
        DeepRefs deep = DeepRefs.find(document);
        KnownErrors.prepare(document);
        ClassNames given = ClassNames.of(document, accepted);
        ComponentNames.assign(document, given);
        CommonError.unify(document, deep, given, accepted);
        KnownErrors.apply(document, deep, given);
        Models.name(document, deep, given);
        if (deep.promoteRest(given)) {
            Models.name(document, deep, given);
        }
        deep.rewrite();
        PropertyNames.addTo(document, accepted);
        EnumNames.addTo(document, accepted);
    }
}
