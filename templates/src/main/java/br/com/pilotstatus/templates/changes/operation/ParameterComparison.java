package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.DeclaredParameter;
import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.Documentation;
import br.com.pilotstatus.templates.changes.pair.Endpoint;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.pair.ValuePlace.Types;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.ArgumentRule;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.changes.rule.WordRule;
import br.com.pilotstatus.templates.changes.schema.SchemaComparison;
import br.com.pilotstatus.templates.openapi.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares the parameters of an operation. */
final class ParameterComparison {

    private static final String REPLAYED = "x-idempotent-replayed";

    private static final Set<String> COMPARED = Set.of(
            "in",
            "name",
            "required",
            "deprecated",
            "schema",
            "content",
            "style",
            "explode",
            "allowReserved",
            "allowEmptyValue",
            "x-client-view",
            Parameter.JAVA_NAME,
            REPLAYED);

    private final SideBySide sides;
    private final Endpoint before;
    private final Endpoint after;
    private final ParameterPairs pairs;

    private ParameterComparison(SideBySide sides, Endpoint before, Endpoint after) {
        this.sides = sides;
        this.before = before;
        this.after = after;
        this.pairs = ParameterPairs.of(before, after, sides.renames());
    }

    static void run(SideBySide sides, Endpoint before, Endpoint after) {
        new ParameterComparison(sides, before, after).run();
    }

    private void run() {
        for (ParameterPairs.Pair each : pairs.pairs()) {
            each.rule().ifPresent(rule -> add(rule, each.detail(), each.after()));
            if (!pairs.isReplaced(each.after())) {
                compare(each.before(), each.after());
            }
        }
        pairs.removed()
                .forEach(was -> sides.addGone(
                        was.own() ? ArgumentRule.OWN_HEADER_REMOVED : ArgumentRule.PARAMETER_REMOVED,
                        List.of(after.java()),
                        was.text(),
                        was.pointer()));
        pairs.added().forEach(each -> add(added(each), each.text(), each));
        compareOrder();
    }

    private static Rule added(DeclaredParameter parameter) {
        return parameter.own()
                ? ArgumentRule.OWN_HEADER_ADDED
                : parameter.isRequired()
                        ? ArgumentRule.REQUIRED_PARAMETER_ADDED
                        : ArgumentRule.OPTIONAL_PARAMETER_ADDED;
    }

    private void compare(DeclaredParameter was, DeclaredParameter is) {
        if (was.isRequired() != is.isRequired()) {
            boolean others = before.parameters().values().stream().anyMatch(each -> !each.isRequired());
            add(
                    is.isRequired()
                            ? ArgumentRule.PARAMETER_MADE_REQUIRED
                            : others ? ArgumentRule.PARAMETER_LEFT_SHORT_FORM : ArgumentRule.PARAMETER_MADE_OPTIONAL,
                    is.text(),
                    is);
        }
        if (was.own() != is.own()) {
            add(is.own() ? ArgumentRule.HEADER_MADE_OWN : ArgumentRule.HEADER_NO_LONGER_OWN, is.text(), is);
        } else if (!was.declared().clientView().equals(is.declared().clientView())) {
            add(
                    ArgumentRule.VIEW_RENAMED,
                    is.text() + ": "
                            + SideBySide.instead(
                                    "`" + is.declared().clientView() + "`",
                                    "`" + was.declared().clientView() + "`"),
                    is);
        }
        if (was.declared().isDeprecated() != is.declared().isDeprecated()) {
            add(ArgumentRule.PARAMETER_DEPRECATED, is.text(), is);
        }
        if (was.in().equals(is.in()) && !was.style().equals(is.style())) {
            boolean isForm = !was.form().equals(is.form());
            add(
                    !isForm
                            ? ArgumentRule.PARAMETER_ENCODING_CHANGED
                            : was.form().equals("form, exploded") && is.form().equals("form, in one")
                                    ? ArgumentRule.PARAMETER_IN_ONE
                                    : ArgumentRule.PARAMETER_STYLE_CHANGED,
                    is.text() + ": " + SideBySide.instead(is.style(), was.style()),
                    is);
        }
        compareWord(Parameter.JAVA_NAME, WordRule.ARGUMENT_RENAMED, was, is);
        compareWord(REPLAYED, WordRule.REPLAY_TOLD_ELSEWHERE, was, is);
        Documentation.others(was.declared().node(), is.declared().node(), COMPARED)
                .forEach(key -> add(DocumentRule.ELSEWHERE_CHANGED, is.text() + ": `" + key + "`", is));
        SchemaComparison.run(
                sides,
                was.declared().schema(),
                is.declared().schema(),
                ValuePlace.of(
                                was.pointer().child("schema"),
                                is.pointer().child("schema"),
                                List.of(after.java() + "(" + is.name() + ")"),
                                Set.of(Direction.REQUEST))
                        .typed(new Types(was.type(), is.type(), !was.isRequired(), ValueRule.ARGUMENT_TYPE_CHANGED)));
    }

    private void compareWord(String word, Rule rule, DeclaredParameter was, DeclaredParameter is) {
        JsonNode then = was.declared().node().path(word);
        JsonNode now = is.declared().node().path(word);
        if (!then.equals(now)) {
            add(rule, is.text() + ": " + SideBySide.instead(Code.of(now), Code.of(then)), is);
        }
    }

    private void compareOrder() {
        List<String> was = before.argumentOrder().stream().map(pairs::keyAfter).toList();
        List<String> is = after.argumentOrder();
        List<String> kept = was.stream().filter(is::contains).toList();
        if (!kept.equals(is.stream().filter(was::contains).toList())) {
            String names =
                    is.stream().map(key -> "`" + key.split(" ", 2)[1] + "`").collect(Collectors.joining(", "));
            boolean fits = types(before).equals(types(after));
            sides.add(
                    fits ? ArgumentRule.ARGUMENTS_REORDERED : ArgumentRule.ARGUMENTS_OF_OTHER_TYPES,
                    List.of(after.java()),
                    "now " + names,
                    after.pointer());
        }
    }

    /** What is in each place of a call. */
    private static List<String> types(Endpoint endpoint) {
        Map<String, DeclaredParameter> parameters = endpoint.parameters();
        return endpoint.argumentOrder().stream()
                .map(key -> {
                    DeclaredParameter parameter = parameters.get(key);
                    String type = parameter == null ? null : parameter.type();
                    return type == null ? "" : type;
                })
                .toList();
    }

    private void add(Rule rule, String detail, DeclaredParameter at) {
        sides.add(rule, List.of(after.java()), detail, at.pointer());
    }
}
