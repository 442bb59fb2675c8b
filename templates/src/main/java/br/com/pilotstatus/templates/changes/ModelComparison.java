package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.Members.Member;
import br.com.pilotstatus.templates.changes.rule.ModelRule;
import br.com.pilotstatus.templates.spec.naming.Structure;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Compares the properties of a model. */
final class ModelComparison {

    private final Comparison comparison;
    private final Place model;
    private final Members before;
    private final Members after;

    private ModelComparison(Comparison comparison, JsonNode old, JsonNode fresh, Place model) {
        this.comparison = comparison;
        this.model = model;
        Set<String> oldBases = new TreeSet<>();
        Set<String> newBases = new TreeSet<>();
        for (String base : Members.bases(old)) {
            if (Members.bases(fresh).contains(comparison.renames().of(base))) {
                oldBases.add(base);
                newBases.add(comparison.renames().of(base));
            }
        }
        this.before = Members.of(comparison.old(), old, model.before(), oldBases);
        this.after = Members.of(comparison.fresh(), fresh, model.after(), newBases);
    }

    static void run(Comparison comparison, JsonNode old, JsonNode fresh, Place model) {
        new ModelComparison(comparison, old, fresh, model).run();
    }

    private void run() {
        List<Member> gone = before.all().values().stream()
                .filter(each -> !after.all().containsKey(each.name()))
                .toList();
        List<Member> come = after.all().values().stream()
                .filter(each -> !before.all().containsKey(each.name()))
                .toList();
        Map<Member, Member> renamed = Unique.pairs(
                gone,
                each -> comparison.renames().structure(each.schema()) + demands(before, each),
                come,
                each -> Structure.of(each.schema()) + demands(after, each));
        gone.forEach(was -> {
            Member now = renamed.get(was);
            if (now != null) {
                comparison.add(
                        ModelRule.PROPERTY_RENAMED,
                        place(was, now),
                        "`" + was.name() + "` went and `" + now.name() + "` came, equal otherwise");
            } else {
                comparison.addGone(ModelRule.PROPERTY_REMOVED, place(was, was), "");
            }
        });
        come.stream().filter(each -> !renamed.containsValue(each)).forEach(this::added);
        before.all().values().stream()
                .filter(each -> after.all().containsKey(each.name()))
                .forEach(each -> compare(each, after.all().get(each.name())));
    }

    private static String demands(Members members, Member member) {
        return " " + members.required(member, Side.REQUEST) + " " + members.required(member, Side.RESPONSE);
    }

    private void added(Member now) {
        Place at = new Place(
                now.pointer(),
                now.pointer(),
                List.of(name(after, now)),
                model.sides(),
                model.operations(),
                model.typeRule(),
                false,
                null,
                null);
        Set<Side> required = sides(side -> after.required(now, side));
        if (required.isEmpty()) {
            comparison.add(ModelRule.OPTIONAL_PROPERTY_ADDED, at, "");
        } else {
            comparison.add(
                    ModelRule.REQUIRED_PROPERTY_ADDED_IN_REQUESTS,
                    ModelRule.REQUIRED_PROPERTY_ADDED_IN_RESPONSES,
                    at,
                    required,
                    "");
        }
    }

    private void compare(Member was, Member now) {
        Place at = place(was, now);
        if (!before.java(was).equals(after.java(now))) {
            comparison.add(ModelRule.JAVA_NAME_CHANGED, at, "was `" + before.java(was) + "()`");
        }
        Set<Side> demanded = sides(side -> !before.required(was, side) && after.required(now, side));
        comparison.add(ModelRule.MADE_REQUIRED_IN_REQUESTS, ModelRule.MADE_REQUIRED_IN_RESPONSES, at, demanded, "");
        Set<Side> released = sides(side -> before.required(was, side) && !after.required(now, side));
        comparison.add(ModelRule.MADE_OPTIONAL_IN_REQUESTS, ModelRule.MADE_OPTIONAL_IN_RESPONSES, at, released, "");
        if (demanded.isEmpty()
                && released.isEmpty()
                && (differs(was, now, "readOnly") || differs(was, now, "writeOnly"))) {
            comparison.add(ModelRule.ACCESS_CHANGED, at, "");
        }
        if (differs(was, now, "deprecated")) {
            comparison.add(ModelRule.DEPRECATION_CHANGED, at, "");
        }
        SchemaComparison.run(comparison, was.schema(), now.schema(), at);
    }

    private static boolean differs(Member was, Member now, String flag) {
        return was.schema().path(flag).asBoolean(false)
                != now.schema().path(flag).asBoolean(false);
    }

    private Set<Side> sides(Predicate<Side> wanted) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        model.sides().stream().filter(wanted).forEach(sides::add);
        return sides;
    }

    private Place place(Member was, Member now) {
        boolean optional = model.sides().stream().anyMatch(side -> !before.required(was, side));
        return new Place(
                was.pointer(),
                now.pointer(),
                List.of(now == was ? name(before, was) : name(after, now)),
                model.sides(),
                model.operations(),
                model.typeRule(),
                optional,
                comparison.old().types().property(oldModel(), was.name()),
                comparison.fresh().types().property(model.java().get(0), now.name()));
    }

    private String oldModel() {
        return model.before().substring(model.before().lastIndexOf('/') + 1);
    }

    /** Returns {@code Widget.size()}. */
    private String name(Members members, Member member) {
        return (members == before ? oldModel() : model.java().get(0)) + "." + members.java(member) + "()";
    }
}
