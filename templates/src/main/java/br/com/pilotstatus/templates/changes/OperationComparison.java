package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.OperationRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares operations: their names and places, then what they take and answer. */
final class OperationComparison {

    private static final Set<String> COMPARED =
            Set.of("operationId", "parameters", "requestBody", "responses", "security", "deprecated", "x-repeatable");

    private final Comparison comparison;
    private final Endpoint old;
    private final Endpoint fresh;

    private OperationComparison(Comparison comparison, OperationPairs.Pair pair) {
        this.comparison = comparison;
        this.old = pair.old();
        this.fresh = pair.fresh();
    }

    static void run(Comparison comparison, OperationPairs pairs) {
        pairs.removed()
                .forEach(each -> comparison.add(
                        OperationRule.OPERATION_REMOVED,
                        List.of(each.java(), each.result()),
                        each.address(),
                        each.pointer(),
                        true));
        pairs.added()
                .forEach(each -> comparison.add(
                        OperationRule.OPERATION_ADDED, List.of(each.java()), each.address(), each.pointer(), false));
        pairs.pairs().forEach(each -> new OperationComparison(comparison, each).run());
        SecurityComparison.run(comparison, pairs);
    }

    private void run() {
        compareNames();
        compareFlags();
        ParameterComparison.run(comparison, old, fresh);
        BodyComparison.run(comparison, old, fresh);
        ResponseComparison.run(comparison, old, fresh);
        for (String key : Documentation.union(old.node(), fresh.node())) {
            if (!COMPARED.contains(key)
                    && !Documentation.is(key)
                    && !at(old, key).equals(at(fresh, key))) {
                add(DocumentRule.ELSEWHERE_CHANGED, "`" + key + "`", key);
            }
        }
    }

    private void compareNames() {
        if (!old.id().equals(fresh.id())) {
            boolean sure = old.address().equals(fresh.address());
            comparison.add(
                    OperationRule.OPERATION_RENAMED,
                    List.of(old.java(), old.result()),
                    (sure ? "now `" : "perhaps to `") + fresh.java() + "` and `" + fresh.result() + "`",
                    fresh.pointer(),
                    false);
        }
        // What a path parameter is called is told where parameters are compared.
        if (!blank(old.address()).equals(blank(fresh.address()))) {
            add(OperationRule.OPERATION_MOVED, "from `" + old.address() + "` to `" + fresh.address() + "`");
        }
        if (!old.api().equals(fresh.api())) {
            add(OperationRule.TAG_CHANGED, "from `" + old.api() + "` to `" + fresh.api() + "`", "tags");
        }
    }

    private static String blank(String address) {
        return address.replaceAll("\\{[^}]*}", "{}");
    }

    private void compareFlags() {
        boolean deprecated = at(fresh, "deprecated").asBoolean(false);
        if (deprecated != at(old, "deprecated").asBoolean(false)) {
            add(deprecated ? OperationRule.OPERATION_DEPRECATED : OperationRule.OPERATION_RESTORED, "");
        }
        // By default those methods are repeated that may be by RFC 9110, section 9.2.2; so the method counts too.
        if (repeatable(old) != repeatable(fresh)) {
            add(
                    repeatable(fresh) ? OperationRule.REPEATS_ALLOWED : OperationRule.REPEATS_FORBIDDEN,
                    at(old, "x-repeatable").equals(at(fresh, "x-repeatable"))
                            ? "by its HTTP method"
                            : "`x-repeatable`");
        }
    }

    private static boolean repeatable(Endpoint endpoint) {
        return at(endpoint, "x-repeatable")
                .asBoolean(Stream.of("get", "head", "put", "delete", "options")
                        .anyMatch(endpoint.operation().method()::equals));
    }

    private static JsonNode at(Endpoint endpoint, String key) {
        return endpoint.node().path(key);
    }

    private void add(Rule rule, String detail, String... steps) {
        comparison.add(rule, List.of(fresh.java()), detail, Pointer.child(fresh.pointer(), steps), false);
    }
}
