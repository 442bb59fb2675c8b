package br.com.pilotstatus.templates.spec;

import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.spec.check.Consistency;
import br.com.pilotstatus.templates.spec.check.Examples;
import br.com.pilotstatus.templates.spec.check.Paging;
import br.com.pilotstatus.templates.spec.check.ReceivedIds;
import br.com.pilotstatus.templates.spec.check.References;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.example.ContradictedTypes;
import br.com.pilotstatus.templates.spec.example.ListBodies;
import br.com.pilotstatus.templates.spec.example.LostResponses;
import br.com.pilotstatus.templates.spec.example.MissingSchemas;
import br.com.pilotstatus.templates.spec.example.OwnExamples;
import br.com.pilotstatus.templates.spec.example.ProseTypes;
import br.com.pilotstatus.templates.spec.example.StringifiedBodies;
import br.com.pilotstatus.templates.spec.example.UndeclaredProperties;
import br.com.pilotstatus.templates.spec.example.UntypedValues;
import br.com.pilotstatus.templates.spec.example.UnusableExamples;
import br.com.pilotstatus.templates.spec.example.WordsForObjects;
import br.com.pilotstatus.templates.spec.mend.Mends;
import br.com.pilotstatus.templates.spec.naming.Naming;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import br.com.pilotstatus.templates.spec.naming.known.KnownErrors;
import br.com.pilotstatus.templates.spec.naming.operation.OperationNames;
import br.com.pilotstatus.templates.spec.naming.operation.OperationPairs;
import br.com.pilotstatus.templates.spec.omission.Omission;
import br.com.pilotstatus.templates.spec.overlay.Overlay;
import br.com.pilotstatus.templates.spec.path.ClientOnly;
import br.com.pilotstatus.templates.spec.path.ColonParameters;
import br.com.pilotstatus.templates.spec.path.OwnServers;
import br.com.pilotstatus.templates.spec.path.QueryParameters;
import br.com.pilotstatus.templates.spec.path.SamePaths;
import br.com.pilotstatus.templates.spec.reference.Bundle;
import br.com.pilotstatus.templates.spec.reference.DirectReferences;
import br.com.pilotstatus.templates.spec.report.Report;
import br.com.pilotstatus.templates.spec.supplement.Supplement;
import br.com.pilotstatus.templates.spec.unsupported.AnyValues;
import br.com.pilotstatus.templates.spec.unsupported.LargeClasses;
import br.com.pilotstatus.templates.spec.unsupported.LongTexts;
import br.com.pilotstatus.templates.spec.unsupported.Patterns;
import br.com.pilotstatus.templates.spec.unsupported.Unsupported;
import br.com.pilotstatus.templates.spec.upgrade.AddedMethods;
import br.com.pilotstatus.templates.spec.upgrade.HeaderNames;
import br.com.pilotstatus.templates.spec.upgrade.Inheritance;
import br.com.pilotstatus.templates.spec.upgrade.MeaninglessBodies;
import br.com.pilotstatus.templates.spec.upgrade.MeaninglessContent;
import br.com.pilotstatus.templates.spec.upgrade.NarrowedEnums;
import br.com.pilotstatus.templates.spec.upgrade.NullAlternatives;
import br.com.pilotstatus.templates.spec.upgrade.PathItems;
import br.com.pilotstatus.templates.spec.upgrade.ReferenceSiblings;
import br.com.pilotstatus.templates.spec.upgrade.SchemaIds;
import br.com.pilotstatus.templates.spec.upgrade.TypeLists;
import br.com.pilotstatus.templates.spec.upgrade.Upgrade;
import br.com.pilotstatus.templates.spec.upgrade.Version32;
import br.com.pilotstatus.templates.spec.validation.Validity;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What code is generated from.
 *
 * @param document the effective document, with what was done to the received one
 * @param filled the received document with what the supplement added to it, and nothing else; null without a supplement
 */
record Effective(Document document, @Nullable String filled) {

    ObjectNode root() {
        return document.root();
    }

    Report report() {
        return document.report();
    }

    /** Of inputs of which nothing is left out. */
    static Effective of(Inputs inputs) {
        return of(inputs.document(), inputs, new Omission(Set.of()));
    }

    /** Of a document that was just read, without what is to be left out. */
    static Effective of(Document document, Inputs inputs, Omission omission) {
        ReceivedIds received = ReceivedIds.of(document);
        AddedMethods added = AddedMethods.of(document);
        String filled = inputs.supplement() == null ? null : fill(document, inputs.supplement());
        if (inputs.overlay() != null) {
            Overlay overlay =
                    Overlay.read(inputs.overlay().tree(), inputs.overlay().name(), document.problems());
            overlay.applyTo(document);
        }
        document.problems().throwIfAny();
        omission.applyTo(document);
        Bundle.check(document);
        added.refuse();
        Version32.read(document);
        DirectReferences.write(document);
        Mends.applyToPaths(document);
        PathItems.inline(document);
        ColonParameters.read(document);
        QueryParameters.read(document);
        SamePaths.merge(document);
        ClientOnly.mark(document);
        received.check(document);
        checkReceived(document);
        // Again, as methods that were misspelled are known now, and items that are none are gone.
        SamePaths.merge(document);
        ClientOnly.mark(document);
        PathItems.dropEmpty(document);
        MeaninglessContent.remove(document);
        Patterns.apply(document);
        LongTexts.leaveOut(document);
        Unsupported.report(document);
        OwnServers.report(document);
        document.problems().throwIfAny();
        MeaninglessBodies.remove(document);
        SchemaIds.remove(document);
        Upgrade.apply(document);
        HeaderNames.merge(document);
        NullAlternatives.write(document);
        NarrowedEnums.write(document);
        ReferenceSiblings.compose(document);
        TypeLists.split(document);
        Inheritance.write(document);
        AcceptedNames accepted = OperationPairs.of(document, inputs.accepted());
        OperationNames.assign(document, accepted);
        document.problems().throwIfAny();
        StringifiedBodies.fix(document);
        UnusableExamples.report(document);
        ListBodies.correct(document);
        MissingSchemas.addTo(document);
        UntypedValues.type(document);
        ContradictedTypes.correct(document);
        WordsForObjects.correct(document);
        OwnExamples.fix(document);
        ProseTypes.report(document);
        UndeclaredProperties.report(document);
        LostResponses.report(document);
        Naming.apply(document, accepted);
        LargeClasses.report(document);
        Paging.check(document);
        Examples.check(document);
        AnyValues.report(document);
        check(document);
        return new Effective(document, filled);
    }

    /** The supplement is checked by itself: what is wrong in it is told where it was made. */
    private static String fill(Document document, Input file) {
        Document supplement = document.beside(file.tree(), file.name());
        Version32.read(document);
        DirectReferences.write(document);
        DirectReferences.write(supplement);
        PathItems.inline(document);
        ColonParameters.read(document);
        QueryParameters.read(document);
        SamePaths.merge(document);
        check(supplement);
        if (document.isOpenApi30()) {
            // The one form in which the two can be laid over each other.
            checkReceived(document);
            Upgrade.apply(document);
        }
        Upgrade.apply(supplement);
        PathItems.inline(supplement);
        Supplement.fill(document, supplement);
        if (document.problems().count() > 0) {
            // The overlay could mend these, but nobody sees that before the others are gone.
            Consistency.check(document);
            document.problems().throwIfAny();
        }
        return JsonText.of(document.root());
    }

    /** What is wrong and does no harm is mended. */
    private static void checkReceived(Document document) {
        Mends.apply(document);
        KnownErrors.check(document);
        checkNames(document);
    }

    private static void check(Document document) {
        Validity.check(document);
        checkNames(document);
    }

    private static void checkNames(Document document) {
        References.check(document);
        Consistency.check(document);
        document.problems().throwIfAny();
    }
}
