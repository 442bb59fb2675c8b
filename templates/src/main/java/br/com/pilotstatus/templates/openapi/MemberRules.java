package br.com.pilotstatus.templates.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds what a schema says of members alone: {@code required} in alternatives, in {@code not} and depending on others. */
final class MemberRules {

    static final List<Keyword> KEYWORDS =
            List.of(Keyword.ONE_OF, Keyword.ANY_OF, Keyword.NOT, Keyword.DEPENDENT_REQUIRED, Keyword.DEPENDENT_SCHEMAS);

    private MemberRules() {}

    /** Returns the rules of a schema and of its parts, each once. */
    static List<MemberRule> of(Schema schema) {
        Set<MemberRule> found = new LinkedHashSet<>();
        collect(schema, found, new ArrayDeque<>());
        return List.copyOf(found);
    }

    private static void collect(Schema reference, Set<MemberRule> found, Deque<Schema> around) {
        Schema schema = reference.resolve();
        if (around.contains(schema)) {
            return;
        }
        around.push(schema);
        schema.list(Keyword.ALL_OF).forEach(part -> collect(part, found, around));
        KEYWORDS.stream()
                .map(keyword -> of(schema, keyword))
                .filter(rules -> rules != null)
                .forEach(found::addAll);
        around.pop();
    }

    /** Returns the rules under a keyword of the schema itself; null where it says nothing, or anything else. */
    static @Nullable List<MemberRule> of(Schema schema, Keyword keyword) {
        return switch (keyword) {
            case ONE_OF -> ofAlternatives(schema.list(keyword), MemberRule.Kind.EXACTLY_ONE);
            case ANY_OF -> ofAlternatives(schema.list(keyword), MemberRule.Kind.AT_LEAST_ONE);
            case NOT -> excluded(List.of(), schema.one(keyword));
            case DEPENDENT_REQUIRED -> dependentRequired(schema);
            case DEPENDENT_SCHEMAS -> dependentSchemas(schema);
            default -> null;
        };
    }

    private static @Nullable List<MemberRule> ofAlternatives(List<Schema> alternatives, MemberRule.Kind kind) {
        List<List<String>> sets = new ArrayList<>();
        List<Schema> others = new ArrayList<>();
        for (Schema each : alternatives) {
            List<String> set = set(each);
            if (set == null) {
                others.add(each);
            } else {
                sets.add(set);
            }
        }
        if (sets.isEmpty() || sets.size() != new LinkedHashSet<>(sets).size()) {
            return null;
        }
        if (others.isEmpty()) {
            return List.of(new MemberRule(kind, sets));
        }
        boolean isOrNone = kind == MemberRule.Kind.EXACTLY_ONE && others.size() == 1 && isNone(others.get(0), sets);
        return isOrNone ? List.of(new MemberRule(MemberRule.Kind.AT_MOST_ONE, sets)) : null;
    }

    /** Whether a schema says that none of these sets is there. */
    private static boolean isNone(Schema schema, List<List<String>> sets) {
        List<MemberRule> excluded = says(schema, Keyword.NOT) ? excluded(List.of(), schema.one(Keyword.NOT)) : null;
        return excluded != null
                && Set.copyOf(sets)
                        .equals(Set.copyOf(excluded.stream()
                                .map(each -> each.sets().get(0))
                                .toList()));
    }

    /** What must not be there where the members before are: one set, or each of several. */
    private static @Nullable List<MemberRule> excluded(List<String> before, Schema not) {
        List<Schema> each = says(not, Keyword.ANY_OF) ? not.list(Keyword.ANY_OF) : List.of(not);
        List<MemberRule> rules = new ArrayList<>();
        for (Schema schema : each) {
            List<String> set = set(schema);
            if (set == null) {
                return null;
            }
            rules.add(new MemberRule(MemberRule.Kind.NOT_TOGETHER, List.of(union(before, set))));
        }
        return rules.isEmpty() ? null : rules;
    }

    private static @Nullable List<MemberRule> dependentRequired(Schema schema) {
        List<MemberRule> rules = new ArrayList<>();
        schema.get(Keyword.DEPENDENT_REQUIRED).properties().forEach(each -> {
            List<String> needed =
                    each.getValue().values().stream().map(JsonNode::asString).toList();
            if (!needed.isEmpty()) {
                rules.add(new MemberRule(MemberRule.Kind.NEEDS, List.of(List.of(each.getKey()), needed)));
            }
        });
        return schema.has(Keyword.DEPENDENT_REQUIRED) ? rules : null;
    }

    private static @Nullable List<MemberRule> dependentSchemas(Schema schema) {
        List<MemberRule> rules = new ArrayList<>();
        for (var each : schema.map(Keyword.DEPENDENT_SCHEMAS).entrySet()) {
            List<String> needed = set(each.getValue());
            List<MemberRule> excluded = says(each.getValue(), Keyword.NOT)
                    ? excluded(List.of(each.getKey()), each.getValue().one(Keyword.NOT))
                    : null;
            if (needed != null) {
                rules.add(new MemberRule(MemberRule.Kind.NEEDS, List.of(List.of(each.getKey()), needed)));
            } else if (excluded != null) {
                rules.addAll(excluded);
            } else {
                return null;
            }
        }
        return schema.has(Keyword.DEPENDENT_SCHEMAS) ? rules : null;
    }

    /** The members that a schema asks for, where it asks for nothing else; null: it does, or for none. */
    private static @Nullable List<String> set(Schema schema) {
        List<String> names = says(schema, Keyword.REQUIRED) ? schema.texts(Keyword.REQUIRED) : List.of();
        return names.isEmpty() ? null : List.copyOf(new LinkedHashSet<>(names));
    }

    /** Whether a schema says this of objects and, documentation left aside, nothing else. */
    private static boolean says(Schema schema, Keyword keyword) {
        return schema.has(keyword)
                && schema.node().propertyNames().stream()
                        .allMatch(key ->
                                key.equals(keyword.key()) || key.startsWith("x-") || isSilent(Keyword.of(key), schema));
    }

    private static boolean isSilent(@Nullable Keyword keyword, Schema schema) {
        return keyword != null
                && (keyword.isDocumentation()
                        || keyword == Keyword.TYPE && schema.text(Keyword.TYPE).equals("object"));
    }

    private static List<String> union(List<String> some, Collection<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
