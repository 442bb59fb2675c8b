package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.OperationRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares which credentials suffice; a change that many operations share is told once. */
final class SecurityComparison {

    /** A change of what suffices. */
    private record Shift(Set<Rule> rules, String detail) {}

    private SecurityComparison() {}

    static void run(Comparison comparison, OperationPairs pairs) {
        Map<Shift, List<Endpoint>> shifts = new LinkedHashMap<>();
        for (OperationPairs.Pair pair : pairs.pairs()) {
            List<Set<String>> old = alternatives(pair.old().security(comparison.old()));
            List<Set<String>> fresh = alternatives(pair.fresh().security(comparison.fresh()));
            Set<Rule> rules = rules(old, fresh);
            if (!rules.isEmpty()) {
                shifts.computeIfAbsent(
                                new Shift(rules, "from " + text(old) + " to " + text(fresh)), each -> new ArrayList<>())
                        .add(pair.fresh());
            }
        }
        shifts.forEach((shift, endpoints) -> comparison.add(new Change(
                shift.rules(),
                endpoints.size() == 1 ? List.of(endpoints.get(0).java()) : List.of(),
                shift.detail(),
                pointer(endpoints),
                false,
                endpoints.size() == 1
                        ? List.of()
                        : endpoints.stream().map(Endpoint::java).toList())));
    }

    private static Set<Rule> rules(List<Set<String>> old, List<Set<String>> fresh) {
        Set<Rule> rules = new LinkedHashSet<>();
        boolean open = fresh.contains(Set.of());
        if (!old.stream().allMatch(had -> suffices(had, fresh))) {
            rules.add(OperationRule.SECURITY_TIGHTENED);
        }
        if (open && !old.contains(Set.of())) {
            rules.add(OperationRule.SECURITY_DROPPED);
        } else if (!open && !fresh.stream().allMatch(given -> suffices(given, old))) {
            rules.add(OperationRule.SECURITY_LOOSENED);
        }
        return rules;
    }

    private static boolean suffices(Set<String> given, List<Set<String>> alternatives) {
        return alternatives.stream().anyMatch(given::containsAll);
    }

    /** What each alternative asks for: schemes, and the scopes of each. No requirement at all is one that asks nothing. */
    private static List<Set<String>> alternatives(JsonNode security) {
        List<Set<String>> alternatives = new ArrayList<>();
        security.forEach(requirement -> {
            Set<String> asked = new TreeSet<>();
            requirement.properties().forEach(scheme -> {
                asked.add(scheme.getKey());
                scheme.getValue().forEach(scope -> asked.add(scheme.getKey() + " " + scope.asString()));
            });
            alternatives.add(asked);
        });
        return alternatives.isEmpty() ? List.of(Set.of()) : alternatives;
    }

    private static String text(List<Set<String>> alternatives) {
        return alternatives.stream()
                .map(each -> each.isEmpty()
                        ? "nothing"
                        : each.stream().map(one -> "`" + one + "`").collect(Collectors.joining(" with ")))
                .collect(Collectors.joining(" or "));
    }

    private static String pointer(List<Endpoint> endpoints) {
        return endpoints.stream()
                .filter(each -> each.node().has("security"))
                .findFirst()
                .map(each -> Pointer.child(each.pointer(), "security"))
                .orElse(Pointer.of("security"));
    }
}
