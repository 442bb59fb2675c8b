package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.Endpoint;
import br.com.pilotstatus.templates.changes.pair.EndpointPairs;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.OperationRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Compares which credentials suffice; a change that many operations share is told once. */
final class SecurityComparison {

    /** A change of what suffices. */
    private record Shift(Set<Rule> rules, String detail) {}

    private SecurityComparison() {}

    static void run(SideBySide sides, EndpointPairs pairs) {
        Map<Shift, List<Endpoint>> shifts = new LinkedHashMap<>();
        for (EndpointPairs.Pair pair : pairs.pairs()) {
            List<Set<String>> before = alternatives(pair.before().operation(), sides.schemes()::of);
            List<Set<String>> after = alternatives(pair.after().operation(), name -> name);
            Set<Rule> rules = rules(before, after, sides.before().document());
            if (!rules.isEmpty()) {
                shifts.computeIfAbsent(
                                new Shift(rules, "from " + text(before) + " to " + text(after)),
                                each -> new ArrayList<>())
                        .add(pair.after());
            }
        }
        shifts.forEach((shift, endpoints) -> {
            List<String> java = endpoints.stream().map(Endpoint::java).toList();
            boolean one = java.size() == 1;
            sides.add(new Change(
                    shift.rules(),
                    one ? java : List.of(),
                    shift.detail(),
                    pointer(endpoints).toString(),
                    false,
                    one ? List.of() : java));
        });
    }

    private static Set<Rule> rules(List<Set<String>> before, List<Set<String>> after, Api document) {
        Set<Rule> rules = new LinkedHashSet<>();
        boolean open = after.contains(Set.of());
        if (!before.stream().allMatch(had -> suffices(had, after))) {
            boolean anyOf = before.equals(List.of(Set.of()))
                    && isAskedFor(document)
                    && document.securitySchemes().keySet().stream().allMatch(each -> suffices(Set.of(each), after));
            rules.add(anyOf ? OperationRule.SECURITY_ADDED : OperationRule.SECURITY_TIGHTENED);
        }
        if (open && !before.contains(Set.of())) {
            rules.add(OperationRule.SECURITY_DROPPED);
        } else if (!open && !after.stream().allMatch(given -> suffices(given, before))) {
            rules.add(OperationRule.SECURITY_LOOSENED);
        }
        return rules;
    }

    /** Whether there is no client without any credential, as some operation asks for one. */
    private static boolean isAskedFor(Api document) {
        return document.operations().stream()
                .anyMatch(each -> alternatives(each, name -> name).stream().noneMatch(Set::isEmpty));
    }

    private static boolean suffices(Set<String> given, List<Set<String>> alternatives) {
        return alternatives.stream().anyMatch(given::containsAll);
    }

    /** What each alternative asks for: schemes, and the scopes of each. No requirement at all is one that asks nothing. */
    private static List<Set<String>> alternatives(Operation operation, UnaryOperator<String> names) {
        List<Set<String>> alternatives = new ArrayList<>();
        operation.security().forEach(requirement -> {
            Set<String> asked = new TreeSet<>();
            requirement.schemes().forEach(scheme -> {
                String name = names.apply(scheme);
                asked.add(name);
                requirement.scopes(scheme).forEach(scope -> asked.add(name + " " + scope));
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

    private static Pointer pointer(List<Endpoint> endpoints) {
        return endpoints.stream()
                .filter(each -> each.operation().node().has("security"))
                .findFirst()
                .map(each -> each.pointer().child("security"))
                .orElse(Pointer.of("security"));
    }
}
