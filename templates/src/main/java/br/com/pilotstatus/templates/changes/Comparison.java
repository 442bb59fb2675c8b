package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.operation.OperationComparison;
import br.com.pilotstatus.templates.changes.pair.Documentation;
import br.com.pilotstatus.templates.changes.pair.EndpointPairs;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.report.Changes;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.schema.ComponentComparison;
import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Compares two effective documents: the Java that is generated from them, and what no Java shows. */
public final class Comparison {

    private Comparison() {}

    /** Returns what changed from one to the other, what breaks most first. */
    public static Changes of(ObjectNode before, ObjectNode after) {
        if (before.equals(after)) {
            return new Changes(List.of(), 0, false);
        }
        SideBySide sides = new SideBySide(before, after);
        EndpointPairs pairs = EndpointPairs.of(sides);
        DocumentComparison.run(sides);
        OperationComparison.run(sides, pairs);
        ComponentComparison.run(sides, pairs);
        int documentation = Documentation.count(before, after);
        if (sides.changes().isEmpty() && documentation == 0) {
            sides.add(DocumentRule.ELSEWHERE_CHANGED, List.of(), "", Pointer.ROOT);
        }
        return new Changes(
                sides.changes().stream()
                        .sorted(Comparator.comparing((Change each) -> !each.breaksClients() || !each.breaksServers())
                                .thenComparing(each -> !each.breaksClients()))
                        .toList(),
                documentation,
                true);
    }
}
