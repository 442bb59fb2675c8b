package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.spec.document.Document;

/** Names all classes of a document, in the order in which one name depends on another. */
public final class Naming {

    private Naming() {}

    /** Names the schemas of a document whose operations have their names. */
    public static void apply(Document document, AcceptedNames accepted) {
        DeepRefs deep = DeepRefs.find(document);
        ClassNames given = ClassNames.of(document, accepted);
        ComponentNames.assign(document, given);
        ErrorModel.unify(document, deep, given, accepted);
        Models.name(document, deep, given);
        if (deep.promoteRest(given)) {
            Models.name(document, deep, given);
        }
        deep.rewrite();
        PropertyNames.addTo(document, accepted);
        EnumNames.addTo(document, accepted);
    }
}
