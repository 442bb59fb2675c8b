package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.example.LyingTypes;
import br.com.pilotstatus.templates.spec.example.MissingSchemas;
import br.com.pilotstatus.templates.spec.example.OwnExamples;
import br.com.pilotstatus.templates.spec.json.StrictJson;
import br.com.pilotstatus.templates.spec.naming.ComponentNames;
import br.com.pilotstatus.templates.spec.naming.ErrorModel;
import br.com.pilotstatus.templates.spec.naming.Models;
import br.com.pilotstatus.templates.spec.naming.OperationNames;
import br.com.pilotstatus.templates.spec.naming.PropertyNames;
import br.com.pilotstatus.templates.spec.overlay.Overlay;
import br.com.pilotstatus.templates.spec.report.Report;
import tools.jackson.databind.node.ObjectNode;

/**
 * What code is generated from.
 *
 * @param root the effective document
 * @param report what was done to the received one
 */
record Effective(ObjectNode root, Report report) {

    static Effective of(Inputs inputs) {
        Document document = Document.read(StrictJson.readObject(inputs.spec(), inputs.specName()), inputs.specName());
        if (inputs.overlay() != null) {
            Overlay overlay = Overlay.read(StrictJson.readObject(inputs.overlay(), inputs.overlayName()),
                    inputs.overlayName(), document.problems());
            overlay.applyTo(document);
        }
        document.problems().throwIfAny();
        MissingSchemas.addTo(document);
        LyingTypes.correct(document);
        OwnExamples.mend(document);
        ComponentNames.assign(document);
        OperationNames.assign(document);
        document.problems().throwIfAny();
        ErrorModel.unify(document);
        Models.name(document);
        PropertyNames.addTo(document);
        return new Effective(document.root(), document.report());
    }
}
