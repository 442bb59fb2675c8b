package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.MemberRule;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The method of a model that tells which members it has, and which it must have: though they be null, together, or in number.
 *
 * @param method  its name, free of other members'
 * @param calls   the calls of {@code MemberChecks}, the last one with the semicolon
 * @param javadoc what the class says of them, as lines of its Javadoc; empty where it need not
 */
public record MemberMethod(String method, List<String> calls, List<String> javadoc) {

    /** Returns null where types and the checks of single properties say all. */
    static @Nullable MemberMethod of(
            Schema schema, List<ModelProperty> properties, Additional additional, Set<String> names) {
        Calls calls = new Calls(properties, additional);
        properties.stream().filter(ModelProperty::demandedAsNull).forEach(calls::requiredOrNull);
        properties.stream().filter(each -> each.constant() != null).forEach(calls::constant);
        schema.memberRules().forEach(calls::rule);
        calls.count(schema.merged());
        if (calls.asked.isEmpty()) {
            return null;
        }
        List<String> all = new ArrayList<>();
        calls.given.forEach((name, isGiven) -> all.add("given(" + Text.literal(name) + ", " + isGiven + ")"));
        all.addAll(calls.asked);
        List<String> chain = new ArrayList<>(Wrapped.chained(all));
        chain.set(chain.size() - 1, chain.get(chain.size() - 1) + ";");
        List<String> javadoc = new ArrayList<>();
        if (!calls.words.isEmpty()) {
            javadoc.add("");
            List<String> lines = Text.javadoc("Its members: " + String.join("; ", calls.words) + ".");
            javadoc.add(" <p>" + lines.get(0).strip());
            javadoc.addAll(lines.subList(1, lines.size()));
        }
        return new MemberMethod(FreeNames.free("memberChecks", names), chain, javadoc);
    }

    /** What is collected on the way. */
    private static final class Calls {

        private final Map<String, String> declared = new LinkedHashMap<>();
        private final String others;
        private final Map<String, String> given = new LinkedHashMap<>();
        private final List<String> asked = new ArrayList<>();
        private final List<String> words = new ArrayList<>();

        Calls(List<ModelProperty> properties, Additional additional) {
            properties.forEach(each -> declared.put(each.jsonName(), each.isGiven()));
            others = "additionalProperties.size()" + (additional.typed() ? " + mistypedProperties.size()" : "");
        }

        void requiredOrNull(ModelProperty property) {
            given.put(property.jsonName(), property.isGiven());
            asked.add("requiredOrNull(" + property.literal() + ")");
        }

        void constant(ModelProperty property) {
            asked.add("constant(" + property.literal() + ", " + property.name() + ", " + property.constant() + ")");
        }

        void rule(MemberRule rule) {
            List<String> names = rule.sets().stream()
                    .map(set -> rule.kind() == MemberRule.Kind.NEEDS || rule.kind() == MemberRule.Kind.NOT_TOGETHER
                            ? single(set)
                            : whole(set))
                    .toList();
            switch (rule.kind()) {
                case EXACTLY_ONE -> ask("exactlyOne", names, "exactly one of " + words(rule));
                case AT_LEAST_ONE -> ask("atLeastOne", names, "at least one of " + words(rule));
                case AT_MOST_ONE -> ask("atMostOne", names, "at most one of " + words(rule));
                case NOT_TOGETHER -> ask("notTogether", names, "not together: " + words(rule));
                case NEEDS ->
                    ask(
                            "needs",
                            names,
                            String.join(" and ", rule.sets().get(0)) + " needs "
                                    + String.join(" and ", rule.sets().get(1)));
            }
        }

        private void ask(String method, List<String> names, String sentence) {
            asked.add(method + "(" + String.join(", ", names) + ")");
            words.add(sentence);
        }

        private static String words(MemberRule rule) {
            return rule.sets().stream().map(set -> String.join(" and ", set)).collect(Collectors.joining(", "));
        }

        /** The names of a set as arguments. */
        private String single(List<String> set) {
            set.forEach(each -> given.put(each, isGiven(each)));
            return set.stream().map(Text::literal).collect(Collectors.joining(", "));
        }

        /** The name under which the members of a set count as one. */
        private String whole(List<String> set) {
            String name = String.join(" and ", set);
            given.put(name, set.stream().map(this::isGiven).collect(Collectors.joining(" && ")));
            return Text.literal(name);
        }

        private String isGiven(String json) {
            return declared.getOrDefault(json, "additionalProperties.containsKey(" + Text.literal(json) + ")");
        }

        void count(Schema merged) {
            BigDecimal min = merged.number(Keyword.MIN_PROPERTIES);
            BigDecimal max = merged.number(Keyword.MAX_PROPERTIES);
            if (min == null && max == null) {
                return;
            }
            // What an object has is told by these alone; sets of members are none of them.
            asked.add("count(" + limit(min) + ", " + limit(max) + ", " + others
                    + declared.values().stream().map(each -> ", " + each).collect(Collectors.joining())
                    + ")");
            if (min != null && min.signum() > 0) {
                words.add("at least " + limit(min));
            }
            if (max != null) {
                words.add("at most " + limit(max));
            }
        }

        private static String limit(@Nullable BigDecimal number) {
            return number == null
                    ? "null"
                    : number.min(BigDecimal.valueOf(Integer.MAX_VALUE))
                            .toBigInteger()
                            .toString();
        }
    }
}
