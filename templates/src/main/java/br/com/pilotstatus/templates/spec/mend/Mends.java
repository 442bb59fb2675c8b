package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.validation.Validity;

/** Mends a document, and checks what is left of it against the official schema. */
public final class Mends {

    private Mends() {}

    /** Mends what paths are called, and tells it: what looks at them comes before the rest. */
    public static void applyToPaths(Document document) {
        Mending mending = new Mending(document);
        PathSlashes.apply(mending);
        mending.tell();
    }

    /** Mends a document, tells in its report what was mended, and adds to its problems what is invalid and was not. */
    public static void apply(Document document) {
        Mending mending = new Mending(document);
        ForeignWords.leaveOut(mending);
        SchemaMends.apply(mending);
        PartMends.apply(mending);
        SecuritySchemeMends.apply(mending);
        mending.reversing(() -> Validity.check(document, new FaultMends(mending)::mend));
        MediaTypeKeys.apply(mending);
        FormMends.apply(mending);
        DoubledParameters.apply(mending);
        PathParameterMends.apply(mending);
        RequirementMends.apply(mending);
        CredentialParameters.apply(mending);
        mending.tell();
    }
}
