package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Documentation;
import br.com.pilotstatus.templates.changes.pair.Endpoint;
import br.com.pilotstatus.templates.changes.pair.EndpointPairs;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.OperationRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.WireRule;
import br.com.pilotstatus.templates.names.Verbs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares operations: their names and places, then what they take and return. */
public final class OperationComparison {

    private static final Set<String> COMPARED =
            Set.of("operationId", "parameters", "requestBody", "responses", "security", "deprecated", "x-repeatable");

    /** Those that may be repeated by RFC 9110, section 9.2.2. */
    private static final Set<String> IDEMPOTENT = Set.of("get", "head", "put", "delete", "options");

    private final SideBySide sides;
    private final Endpoint before;
    private final Endpoint after;

    private OperationComparison(SideBySide sides, EndpointPairs.Pair pair) {
        this.sides = sides;
        this.before = pair.before();
        this.after = pair.after();
    }

    /** Compares all operations of two APIs. */
    public static void run(SideBySide sides, EndpointPairs pairs) {
        Set<String> gone = goneWithModels(sides, pairs);
        pairs.removed().forEach(each -> {
            Set<Rule> rules = new LinkedHashSet<>();
            rules.add(OperationRule.OPERATION_REMOVED);
            if (gone.contains(each.java())) {
                rules.add(WireRule.GONE_WITH_OPERATION);
            }
            sides.add(new Change(
                    rules,
                    List.of(each.java(), each.result()),
                    each.address() + whyLeftOut(sides, each.address()),
                    each.pointer().toString(),
                    true,
                    List.of()));
        });
        pairs.added()
                .forEach(each ->
                        sides.add(OperationRule.OPERATION_ADDED, List.of(each.java()), each.address(), each.pointer()));
        pairs.replaced().forEach(each -> {
            Set<Rule> rules = new LinkedHashSet<>();
            rules.add(
                    Demands.moreThan(each.before(), each.after())
                            ? OperationRule.OPERATION_REPLACED_BY_STRICTER
                            : OperationRule.OPERATION_REPLACED);
            if (gone.contains(each.before().java())) {
                rules.add(WireRule.GONE_WITH_OPERATION);
            }
            sides.add(new Change(
                    rules,
                    List.of(each.before().java(), each.before().result()),
                    replaced(each),
                    each.after().pointer().toString(),
                    false,
                    List.of()));
        });
        pairs.pairs().forEach(each -> new OperationComparison(sides, each).run());
        SecurityComparison.run(sides, pairs);
    }

    /** The operations before that had classes which nothing else has, and which are gone. */
    private static Set<String> goneWithModels(SideBySide sides, EndpointPairs pairs) {
        Set<String> removed = pairs.gone();
        return sides.before().components().values().stream()
                .filter(each -> each.kind() != Component.Kind.VALUE
                        && !sides.after()
                                .components()
                                .containsKey(sides.renames().of(each.name())))
                .map(each -> sides.before().usages().operations(each.name()))
                .filter(removed::containsAll)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static String replaced(EndpointPairs.Pair pair) {
        return pair.after().address() + " is now `" + pair.after().java() + "`, and nothing says that it is the same";
    }

    /** The document may still have it, and the code not. */
    private static String whyLeftOut(SideBySide sides, String address) {
        return sides.after().document().leftOut().stream()
                .filter(each -> each.address().equals(address))
                .map(each -> ", left out: " + each.why())
                .findFirst()
                .orElse("");
    }

    private void run() {
        compareNames();
        compareFlags();
        ParameterComparison.run(sides, before, after);
        BodyComparison.run(sides, before, after);
        ResponseComparison.run(sides, before, after);
        WordComparison.run(sides, before, after);
        Documentation.others(before.operation().node(), after.operation().node(), COMPARED).stream()
                .filter(key -> !WordComparison.COMPARED.contains(key))
                .forEach(key -> add(DocumentRule.ELSEWHERE_CHANGED, "`" + key + "`", key));
    }

    private void compareNames() {
        if (!before.id().equals(after.id())) {
            boolean sure = before.address().equals(after.address());
            sides.add(
                    Verbs.differ(before.id(), after.id())
                            ? OperationRule.OPERATION_TURNED
                            : OperationRule.OPERATION_RENAMED,
                    List.of(before.java(), before.result()),
                    (sure ? "now `" : "perhaps to `") + after.java() + "` and `" + after.result() + "`",
                    after.pointer());
        }
        // What a path parameter is called is told where parameters are compared.
        if (!sides.addresses().hasSamePath(before, after) && !sides.addresses().isRewritten(before, after)) {
            add(OperationRule.OPERATION_MOVED, "from `" + before.address() + "` to `" + after.address() + "`");
        }
        if (!before.api().equals(after.api())) {
            add(OperationRule.TAG_CHANGED, "from `" + before.api() + "` to `" + after.api() + "`", "tags");
        }
    }

    private void compareFlags() {
        boolean deprecated = after.operation().isDeprecated();
        if (deprecated != before.operation().isDeprecated()) {
            add(deprecated ? OperationRule.OPERATION_DEPRECATED : OperationRule.OPERATION_RESTORED, "");
        }
        if (isRepeatable(before) != isRepeatable(after)) {
            add(
                    isRepeatable(after) ? OperationRule.REPEATS_ALLOWED : OperationRule.REPEATS_FORBIDDEN,
                    Objects.equals(
                                    before.operation().repeatable(),
                                    after.operation().repeatable())
                            ? "by its HTTP method"
                            : "`x-repeatable`");
        }
    }

    private static boolean isRepeatable(Endpoint endpoint) {
        Boolean declared = endpoint.operation().repeatable();
        return declared == null ? IDEMPOTENT.contains(endpoint.operation().method()) : declared;
    }

    private void add(Rule rule, String detail, String... steps) {
        sides.add(rule, List.of(after.java()), detail, after.pointer().child(steps));
    }
}
