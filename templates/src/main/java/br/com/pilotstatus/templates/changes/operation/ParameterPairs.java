package br.com.pilotstatus.templates.changes.operation;

import br.com.pilotstatus.templates.changes.pair.Akin;
import br.com.pilotstatus.templates.changes.pair.DeclaredParameter;
import br.com.pilotstatus.templates.changes.pair.Endpoint;
import br.com.pilotstatus.templates.changes.pair.Renames;
import br.com.pilotstatus.templates.changes.pair.Unique;
import br.com.pilotstatus.templates.changes.rule.ArgumentRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which parameter after is which of before: by place and name; else the same variable of the path, the same name in another
 * place, an akin name and equal otherwise, or another one that takes the place of the argument.
 */
final class ParameterPairs {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    /**
     * A parameter in both.
     *
     * @param rule what is told of it, if it is another by place or name
     * @param detail how that is told
     */
    record Pair(DeclaredParameter before, DeclaredParameter after, Optional<Rule> rule, String detail) {}

    private final Endpoint before;
    private final Endpoint after;
    private final Renames renames;
    private final Map<String, DeclaredParameter> removed;
    private final Map<String, DeclaredParameter> added;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<DeclaredParameter> replaced = new HashSet<>();

    private ParameterPairs(Endpoint before, Endpoint after, Renames renames) {
        this.before = before;
        this.after = after;
        this.renames = renames;
        this.removed = new LinkedHashMap<>(before.parameters());
        this.added = new LinkedHashMap<>(after.parameters());
    }

    static ParameterPairs of(Endpoint before, Endpoint after, Renames renames) {
        ParameterPairs found = new ParameterPairs(before, after, renames);
        List.copyOf(found.removed.values()).forEach(was -> {
            DeclaredParameter is = found.added.get(was.key());
            if (is != null) {
                found.pair(was, is, Optional.empty(), "");
            }
        });
        found.variables();
        found.moved();
        found.renamed();
        found.inPlace();
        return found;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Whether it has nothing to do with the one whose place it takes. */
    boolean isReplaced(DeclaredParameter after) {
        return replaced.contains(after);
    }

    List<DeclaredParameter> added() {
        return List.copyOf(added.values());
    }

    List<DeclaredParameter> removed() {
        return List.copyOf(removed.values());
    }

    /** Returns the key after of a parameter before; its own where it is gone. */
    String keyAfter(String key) {
        return pairs.stream()
                .filter(each -> each.before().key().equals(key))
                .map(each -> each.after().key())
                .findFirst()
                .orElse(key);
    }

    private void pair(DeclaredParameter was, DeclaredParameter is, Optional<Rule> rule, String detail) {
        pairs.add(new Pair(was, is, rule, detail));
        removed.remove(was.key());
        added.remove(is.key());
    }

    /** What a path parameter is called is nobody's business but the template's. */
    private void variables() {
        List<String> variablesBefore = variables(before);
        List<String> variablesAfter = variables(after);
        for (int i = 0; i < variablesBefore.size() && variablesBefore.size() == variablesAfter.size(); i++) {
            DeclaredParameter was = removed.get("path " + variablesBefore.get(i));
            DeclaredParameter is = added.get("path " + variablesAfter.get(i));
            if (was != null && is != null) {
                String detail = "`" + was.name() + "` is now `" + is.name() + "`";
                pair(was, is, Optional.of(ArgumentRule.PATH_PARAMETER_RENAMED), detail);
            }
        }
    }

    private static List<String> variables(Endpoint endpoint) {
        return VARIABLE.matcher(endpoint.operation().path())
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private void moved() {
        Unique.pairs(removed(), DeclaredParameter::name, added(), DeclaredParameter::name)
                .forEach((was, is) -> moved(was, is, is.text() + ", was in the " + was.in()));
        Unique.pairs(removed(), each -> Akin.word(each.name()), added(), each -> Akin.word(each.name()))
                .forEach((was, is) -> {
                    if (!was.in().equals(is.in())) {
                        moved(was, is, is.text() + ", was " + was.text());
                    }
                });
    }

    private void moved(DeclaredParameter was, DeclaredParameter is, String detail) {
        Rule rule = is.isRequired() ? ArgumentRule.REQUIRED_PARAMETER_MOVED : ArgumentRule.PARAMETER_MOVED;
        pair(was, is, Optional.of(rule), detail);
    }

    private void renamed() {
        boolean isAlone = removed.size() == 1 && added.size() == 1;
        Unique.pairs(removed(), each -> nameless(each, renames), added(), each -> nameless(each, Renames.NONE))
                .forEach((was, is) -> {
                    if (isAlone || Akin.names(was.name(), is.name())) {
                        String detail = "`" + was.name() + "` went and `" + is.name() + "` came, equal otherwise";
                        Rule rule = is.isRequired()
                                ? ArgumentRule.REQUIRED_PARAMETER_RENAMED
                                : ArgumentRule.PARAMETER_RENAMED;
                        pair(was, is, Optional.of(rule), detail);
                    }
                });
    }

    private static String nameless(DeclaredParameter parameter, Renames renames) {
        ObjectNode copy = ((ObjectNode) parameter.declared().node()).deepCopy();
        copy.remove("name");
        return renames.structure(copy);
    }

    /** Old calls compile where another argument of the same type is in the place of one that is gone. */
    private void inPlace() {
        List<String> was = before.argumentOrder();
        List<String> is = after.argumentOrder();
        for (int i = 0; i < was.size() && was.size() == is.size(); i++) {
            DeclaredParameter old = removed.get(was.get(i));
            DeclaredParameter now = added.get(is.get(i));
            if (old != null && now != null && old.isRequired() == now.isRequired() && isOneType(old, now)) {
                String detail = now.text() + " where " + old.text() + " was";
                Rule rule =
                        now.isRequired() ? ArgumentRule.REQUIRED_PARAMETER_REPLACED : ArgumentRule.PARAMETER_REPLACED;
                replaced.add(now);
                pair(old, now, Optional.of(rule), detail);
            }
        }
    }

    private boolean isOneType(DeclaredParameter old, DeclaredParameter now) {
        return old.type() != null && renames.type(old.type()).equals(now.type());
    }
}
