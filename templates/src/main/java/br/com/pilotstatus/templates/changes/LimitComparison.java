package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares the limits of a value: fewer, more or other values than before. */
final class LimitComparison {

    private enum Limit {
        /** The greater, the fewer values. */
        LOWEST,
        /** The smaller, the fewer values. */
        HIGHEST,
        /** Another one allows others. */
        OTHER
    }

    private static final Map<String, Limit> LIMITS = Map.ofEntries(
            Map.entry("minLength", Limit.LOWEST),
            Map.entry("maxLength", Limit.HIGHEST),
            Map.entry("minimum", Limit.LOWEST),
            Map.entry("maximum", Limit.HIGHEST),
            Map.entry("exclusiveMinimum", Limit.LOWEST),
            Map.entry("exclusiveMaximum", Limit.HIGHEST),
            Map.entry("minItems", Limit.LOWEST),
            Map.entry("maxItems", Limit.HIGHEST),
            Map.entry("minProperties", Limit.LOWEST),
            Map.entry("maxProperties", Limit.HIGHEST),
            Map.entry("pattern", Limit.OTHER),
            Map.entry("const", Limit.OTHER),
            Map.entry("multipleOf", Limit.OTHER));

    private LimitComparison() {}

    static boolean isLimit(String key) {
        return LIMITS.containsKey(key);
    }

    static void run(Comparison comparison, JsonNode old, JsonNode fresh, Place at) {
        for (String key : Documentation.union(old, fresh)) {
            JsonNode was = old.path(key);
            JsonNode now = fresh.path(key);
            if (isLimit(key) && !was.equals(now)) {
                Integer direction = direction(LIMITS.get(key), was, now);
                String detail = "`" + key + "` " + SchemaComparison.instead(Code.of(now), Code.of(was));
                if (direction == null) {
                    comparison.add(
                            ValueRule.OTHERWISE_LIMITED_IN_REQUESTS,
                            ValueRule.OTHERWISE_LIMITED_IN_RESPONSES,
                            at.child(key),
                            detail);
                } else if (direction < 0) {
                    comparison.add(
                            ValueRule.NARROWED_IN_REQUESTS, ValueRule.NARROWED_IN_RESPONSES, at.child(key), detail);
                } else if (direction > 0) {
                    comparison.add(
                            ValueRule.WIDENED_IN_REQUESTS, ValueRule.WIDENED_IN_RESPONSES, at.child(key), detail);
                }
            }
        }
    }

    /** Returns below 0 for fewer values, above 0 for more, 0 for the same, null for others. */
    private static Integer direction(Limit limit, JsonNode was, JsonNode now) {
        if (was.isMissingNode()) {
            return -1;
        }
        if (now.isMissingNode()) {
            return 1;
        }
        if (limit == Limit.OTHER || !was.isNumber() || !now.isNumber()) {
            return null;
        }
        int greater = now.decimalValue().compareTo(was.decimalValue());
        return limit == Limit.LOWEST ? -greater : greater;
    }
}
