package br.com.pilotstatus.model.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether an object has the members that it must have: though they be null, together, or in number. Which it has is
 * told first, then what is asked. Names are told, values never are.
 */
public final class MemberChecks {

    private final Set<String> given = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * What is wrong.
     *
     * @param member the name in JSON of the member that it is said of; empty: of the object
     * @param what goes on after that
     * @param about the members that were asked for; empty: all of them
     */
    public record Finding(String member, String what, List<String> about) {

        @Override
        public String toString() {
            return member.isEmpty() ? what : member + " " + what;
        }
    }

    /** Some of the calls: compilers read a chain of very many by recursion, and fail. */
    public MemberChecks and(Consumer<MemberChecks> calls) {
        calls.accept(this);
        return this;
    }

    /** Tells of a member, or of several that count as one, whether it is there, be it as null. */
    public MemberChecks given(String name, boolean isGiven) {
        if (isGiven) {
            given.add(name);
        }
        return this;
    }

    public MemberChecks requiredOrNull(String name) {
        return given.contains(name) ? this : find(name, RuleText.requiredOrNull(), List.of(name));
    }

    public MemberChecks exactlyOne(String... names) {
        return count(names) == 1 ? this : find("", "must have exactly one of", names, ", ");
    }

    public MemberChecks atLeastOne(String... names) {
        return count(names) > 0 ? this : find("", "must have at least one of", names, ", ");
    }

    public MemberChecks atMostOne(String... names) {
        return count(names) <= 1 ? this : find("", "must have at most one of", names, ", ");
    }

    /** Not all of them. */
    public MemberChecks notTogether(String... names) {
        return count(names) < names.length
                ? this
                : find("", names.length == 2 ? "must not have both" : "must not have", names, " and ");
    }

    /** The others, where the first is there. */
    public MemberChecks needs(String name, String... others) {
        String[] missing =
                Arrays.stream(others).filter(each -> !given.contains(each)).toArray(String[]::new);
        return missing.length == 0 || !given.contains(name) ? this : find(name, "needs", missing, " and ");
    }

    /** How many there are: those that the document does not name, and those of the others that are there. */
    public MemberChecks count(@Nullable Integer min, @Nullable Integer max, int unnamed, boolean... named) {
        int size = unnamed;
        for (boolean each : named) {
            size += each ? 1 : 0;
        }
        if (min != null && size < min) {
            find("", RuleText.minSize(min, "property"), List.of());
        }
        return max == null || size <= max ? this : find("", RuleText.maxSize(max, "property"), List.of());
    }

    /** Nothing else than that value, where it is given. */
    public MemberChecks constant(String name, @Nullable Object value, Object constant) {
        return value == null || isSame(value, constant) ? this : find(name, RuleText.constant(constant), List.of(name));
    }

    private static boolean isSame(Object value, Object constant) {
        return value instanceof BigDecimal number && constant instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : value.equals(constant);
    }

    /** What was found, in the order of the questions. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private int count(String... names) {
        return (int) Arrays.stream(names).filter(given::contains).count();
    }

    private MemberChecks find(String member, String rule, String[] names, String between) {
        return find(member, rule + " " + String.join(between, names), List.of(names));
    }

    private MemberChecks find(String member, String what, List<String> about) {
        findings.add(new Finding(member, what, about));
        return this;
    }
}
