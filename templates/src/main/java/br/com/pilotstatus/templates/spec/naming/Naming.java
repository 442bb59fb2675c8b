package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.spec.document.Document;

/** Names all classes of a document, in the order in which one name depends on another. */
public final class Naming {

    private Naming() {}

    /** Names the schemas of a document whose operations have their names. */
    public static void apply(Document document) {
        DeepRefs deep = DeepRefs.find(document);
        ComponentNames.assign(document);
        ErrorModel.unify(document, deep);
        Models.name(document, deep);
        if (deep.promoteRest()) {
            Models.name(document, deep);
        }
        deep.rewrite();
        PropertyNames.addTo(document);
    }
}
