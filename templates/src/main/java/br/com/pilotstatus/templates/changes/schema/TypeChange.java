package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.changes.pair.Component;
import br.com.pilotstatus.templates.changes.pair.Direction;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.changes.rule.ResponseRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.changes.rule.WireRule;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells that something is of another type in Java, and which values that are on the wire or stored are not read for that. */
final class TypeChange {

    private static final Set<Rule> OF_TEXT =
            Set.of(ValueRule.ARGUMENT_TYPE_CHANGED, ResponseRule.HEADER_JAVA_TYPE_CHANGED);

    private static final Set<Rule> OF_VALUES = Set.of(ValueRule.TYPE_CHANGED, ModelRule.MODEL_KIND_CHANGED);

    private TypeChange() {}

    static void add(SideBySide sides, Rule rule, ValuePlace at, Schema was, Schema is, String detail) {
        Set<Rule> rules = new LinkedHashSet<>();
        boolean isWidened = OF_VALUES.contains(rule) && isWidened(sides, at.types(), was, is);
        if (isWidened && at.directions().contains(Direction.REQUEST)) {
            rules.add(ValueRule.TYPE_WIDENED_IN_REQUESTS);
        }
        if (isWidened && at.directions().contains(Direction.RESPONSE)) {
            rules.add(ValueRule.TYPE_WIDENED_IN_RESPONSES);
        }
        if (!isWidened) {
            rules.add(rule);
        }
        if (rule != ResponseRule.ERROR_BODY_CHANGED) {
            rules.addAll(unread(rule, at, was, is));
        }
        sides.add(new Change(rules, at.java(), detail, at.after().toString(), false, at.operations()));
    }

    /** Whether what Java has as the old type it has as the new one, too. */
    private static boolean isWidened(SideBySide sides, ValuePlace.Types types, Schema was, Schema is) {
        String before = types.before() == null || types.before().isEmpty() ? component(was) : types.before();
        String after =
                types.after() == null || types.after().isEmpty() ? is.pointer().last() : types.after();
        Component union = sides.after().components().get(after);
        return before != null
                && (after.equals("Object")
                        || union != null
                                && union.union() != null
                                && union.union().alternatives().stream()
                                        .anyMatch(each -> each.type()
                                                .equals(sides.renames().type(before))));
    }

    private static @Nullable String component(Schema schema) {
        Schema only = schema.only();
        return only == null ? schema.component() : component(only);
    }

    private static Set<Rule> unread(Rule rule, ValuePlace at, Schema was, Schema is) {
        Set<Rule> rules = new LinkedHashSet<>();
        boolean text = OF_TEXT.contains(rule);
        if (at.directions().contains(Direction.REQUEST)
                && !Reads.all(was, is, text ? Reads.Form.ARGUMENT : Reads.Form.STRICT)) {
            rules.add(WireRule.REFUSED_IN_REQUESTS);
        } else if (at.directions().contains(Direction.REQUEST) && !text && !Reads.all(was, is, Reads.Form.WHOLE)) {
            rules.add(WireRule.IGNORED_IN_REQUESTS);
        }
        if (at.directions().contains(Direction.RESPONSE)
                && (!Reads.all(is, was, text ? Reads.Form.TEXT : Reads.Form.EXPECTING)
                        || !text && !isOfModel(at) && isList(was) && !isList(is))) {
            rules.add(text ? WireRule.HEADER_UNREAD : WireRule.UNREAD_IN_RESPONSES);
        }
        if (!text && isOfModel(at) && !Reads.all(was, is, Reads.Form.TOLERANT)) {
            rules.add(WireRule.UNREAD_IN_STORE);
        }
        return rules;
    }

    /** One value is read as a list inside a model, and not as the whole body. */
    private static boolean isList(Schema schema) {
        return schema.merged().type().equals("array");
    }

    /** What is stored are models: where the body of an operation is another one, the class of the old one still reads it. */
    private static boolean isOfModel(ValuePlace at) {
        String place = at.after().toString();
        return place.startsWith("#/components/schemas/") || place.contains("/properties/");
    }
}
