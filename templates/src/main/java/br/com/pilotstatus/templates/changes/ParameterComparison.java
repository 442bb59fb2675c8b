package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.Parameters.Parameter;
import br.com.pilotstatus.templates.changes.rule.ArgumentRule;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.spec.naming.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares the parameters of an operation. */
final class ParameterComparison {

    private static final Set<String> COMPARED = Set.of("in", "name", "required", "deprecated", "schema", "content");
    private static final List<String> FORM = List.of("style", "explode", "allowReserved", "allowEmptyValue");

    private final Comparison comparison;
    private final Endpoint old;
    private final Endpoint fresh;
    private final Map<String, Parameter> before;
    private final Map<String, Parameter> after;
    private final Map<String, String> renamed = new LinkedHashMap<>();

    private ParameterComparison(Comparison comparison, Endpoint old, Endpoint fresh) {
        this.comparison = comparison;
        this.old = old;
        this.fresh = fresh;
        this.before = Parameters.of(comparison.old(), old);
        this.after = Parameters.of(comparison.fresh(), fresh);
    }

    static void run(Comparison comparison, Endpoint old, Endpoint fresh) {
        new ParameterComparison(comparison, old, fresh).run();
    }

    private void run() {
        pairPathParameters();
        pairByStructure();
        before.forEach((key, parameter) -> {
            Parameter now = after.get(renamed.getOrDefault(key, key));
            if (now == null) {
                comparison.add(
                        ArgumentRule.PARAMETER_REMOVED,
                        List.of(fresh.java()),
                        named(parameter),
                        parameter.pointer(),
                        true);
            } else {
                compare(parameter, now);
            }
        });
        after.values().stream()
                .filter(each -> !before.containsKey(each.key()) && !renamed.containsValue(each.key()))
                .forEach(each -> add(
                        each.required() ? ArgumentRule.REQUIRED_PARAMETER_ADDED : ArgumentRule.OPTIONAL_PARAMETER_ADDED,
                        named(each),
                        each));
        compareOrder();
    }

    /** What a path parameter is called is nobody's business but the template's. */
    private void pairPathParameters() {
        List<String> had = Parameters.variables(old.operation().path());
        List<String> has = Parameters.variables(fresh.operation().path());
        for (int i = 0; i < had.size() && had.size() == has.size(); i++) {
            Parameter now = after.get(Parameters.key("path", has.get(i)));
            Parameter was = before.get(Parameters.key("path", had.get(i)));
            if (now != null && was != null && !after.containsKey(was.key()) && !before.containsKey(now.key())) {
                renamed.put(was.key(), now.key());
                add(ArgumentRule.PATH_PARAMETER_RENAMED, "`" + was.name() + "` is now `" + now.name() + "`", now);
            }
        }
    }

    private void pairByStructure() {
        List<Parameter> gone = before.values().stream()
                .filter(each -> !after.containsKey(each.key()) && !renamed.containsKey(each.key()))
                .toList();
        List<Parameter> come = after.values().stream()
                .filter(each -> !before.containsKey(each.key()) && !renamed.containsValue(each.key()))
                .toList();
        Unique.pairs(
                        gone,
                        each -> each.in() + comparison.renames().structure(nameless(each)),
                        come,
                        each -> each.in() + Structure.of(nameless(each)))
                .forEach((was, now) -> {
                    renamed.put(was.key(), now.key());
                    add(
                            ArgumentRule.PARAMETER_RENAMED,
                            "`" + was.name() + "` went and `" + now.name() + "` came, equal otherwise",
                            now);
                });
    }

    private static JsonNode nameless(Parameter parameter) {
        ObjectNode copy = ((ObjectNode) parameter.node()).deepCopy();
        copy.remove("name");
        return copy;
    }

    private void compare(Parameter was, Parameter now) {
        if (was.required() != now.required()) {
            boolean others = before.values().stream().anyMatch(each -> !each.required());
            add(
                    now.required()
                            ? ArgumentRule.PARAMETER_MADE_REQUIRED
                            : others ? ArgumentRule.PARAMETER_LEFT_SHORT_FORM : ArgumentRule.PARAMETER_MADE_OPTIONAL,
                    named(now),
                    now);
        }
        if (was.node().path("deprecated").asBoolean(false)
                != now.node().path("deprecated").asBoolean(false)) {
            add(ArgumentRule.PARAMETER_DEPRECATED, named(now), now);
        }
        if (!form(was).equals(form(now))) {
            add(ArgumentRule.PARAMETER_STYLE_CHANGED, named(now) + ": " + form(now) + " instead of " + form(was), now);
        }
        for (String key : Documentation.union(was.node(), now.node())) {
            if (!COMPARED.contains(key)
                    && !FORM.contains(key)
                    && !Documentation.is(key)
                    && !was.node().path(key).equals(now.node().path(key))) {
                add(DocumentRule.ELSEWHERE_CHANGED, named(now) + ": `" + key + "`", now);
            }
        }
        Place at = new Place(
                was.pointer() + "/schema",
                now.pointer() + "/schema",
                List.of(fresh.java() + "(" + now.name() + ")"),
                Set.of(Side.REQUEST),
                List.of(),
                ValueRule.TYPE_CHANGED,
                !was.required(),
                comparison.old().types().argument(old.id(), was.key()),
                comparison.fresh().types().argument(fresh.id(), now.key()));
        SchemaComparison.run(comparison, was.schema(), now.schema(), at);
    }

    /** How it is written, with what OpenAPI 3.1 says for what is not said. */
    private static String form(Parameter parameter) {
        JsonNode node = parameter.node();
        for (String mediaType : node.path("content").propertyNames()) {
            return "`" + mediaType + "`";
        }
        String style =
                node.path("style").asString(Set.of("query", "cookie").contains(parameter.in()) ? "form" : "simple");
        List<String> words = new ArrayList<>(List.of(style));
        words.add(node.path("explode").asBoolean(style.equals("form")) ? "exploded" : "in one");
        FORM.subList(2, 4).stream()
                .filter(key -> node.path(key).asBoolean(false))
                .forEach(words::add);
        return "`" + String.join(", ", words) + "`";
    }

    private void compareOrder() {
        List<String> was = comparison.old().types().arguments(old.id()).stream()
                .map(key -> renamed.getOrDefault(key, key))
                .toList();
        List<String> now = comparison.fresh().types().arguments(fresh.id());
        List<String> kept = was.stream().filter(now::contains).toList();
        if (!kept.equals(now.stream().filter(was::contains).toList())) {
            comparison.add(
                    ArgumentRule.ARGUMENTS_REORDERED,
                    List.of(fresh.java()),
                    "now "
                            + String.join(
                                    ", ",
                                    now.stream()
                                            .map(key -> "`" + key.split(" ", 2)[1] + "`")
                                            .toList()),
                    fresh.pointer(),
                    false);
        }
    }

    private static String named(Parameter parameter) {
        return "`" + parameter.name() + "` (" + parameter.in() + ")";
    }

    private void add(Rule rule, String detail, Parameter at) {
        comparison.add(rule, List.of(fresh.java()), detail, at.pointer(), false);
    }
}
