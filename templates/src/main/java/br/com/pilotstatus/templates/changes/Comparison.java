package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.operation.OperationComparison;
import br.com.pilotstatus.templates.changes.pair.EndpointPairs;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.Texts;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.report.Changes;
import br.com.pilotstatus.templates.changes.rule.Reader;
import br.com.pilotstatus.templates.changes.schema.ComponentComparison;
import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Compares two effective documents: the Java that is generated from them, and what no Java shows. */
public final class Comparison {

    /** The worst first; of equal harm what reaches most readers, jars that are out before all others. */
    private static final Comparator<Change> WORST = Comparator.comparing((Change each) -> each.harm())
            .thenComparing(each -> each.harm(Reader.JARS))
            .thenComparing(each -> Arrays.stream(Reader.values())
                    .filter(reader -> each.on(reader).get(0).isHarmful())
                    .count())
            .reversed();

    private Comparison() {}

    /** Returns what changed from one to the other, what does most harm first. */
    public static Changes of(ObjectNode before, ObjectNode after) {
        if (before.equals(after)) {
            return Changes.NONE;
        }
        SideBySide sides = new SideBySide(before, after);
        EndpointPairs pairs = EndpointPairs.of(sides);
        DocumentComparison.run(sides, pairs);
        OperationComparison.run(sides, pairs);
        WebhookComparison.run(sides);
        ComponentComparison.run(sides, pairs);
        Texts texts = Texts.between(before, after);
        List<String> wordings = Wordings.of(sides, pairs);
        boolean isSaid = !sides.changes().isEmpty() || !texts.texts().isEmpty() || texts.others() > 0;
        return new Changes(
                sides.changes().stream().sorted(WORST).toList(),
                texts.texts(),
                texts.others(),
                isSaid || !wordings.isEmpty() ? wordings : List.of(Pointer.ROOT.toString()),
                pairs.pairs().size(),
                true);
    }
}
