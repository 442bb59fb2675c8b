package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.omission.Omission;

/**
 * What became of the inputs: as much as right code can be generated from.
 *
 * @param effective the effective document
 * @param java the same as Java
 */
record Compiled(Effective effective, JavaApi java) {

    /**
     * Attempts it, each time without what stopped the attempt before, until one succeeds. In the end all problems are known,
     * not only those that come first.
     *
     * @param strict whether it is an error if anything had to be left out
     * @throws SpecException with all problems, if it is, or if nothing is left of which code could be generated
     */
    static Compiled of(Inputs inputs, boolean strict) {
        Omission omission = new Omission(inputs.ours());
        Compiled compiled = null;
        while (compiled == null) {
            Document document = inputs.document();
            try {
                Effective effective = Effective.of(document, inputs, omission);
                compiled = new Compiled(effective, Generable.check(document));
            } catch (SpecException refused) {
                if (!omission.learn(document.problems())) {
                    throw omission.isEmpty() ? refused : omission.refusal();
                }
            }
        }
        if (strict && !omission.isEmpty()) {
            throw omission.refusal();
        }
        return compiled;
    }
}
