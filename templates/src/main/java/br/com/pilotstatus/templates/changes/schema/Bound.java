package br.com.pilotstatus.templates.changes.schema;

import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lowest or the highest number that a schema allows, by whichever keyword: {@code maximum: 100} of integers is
 * {@code exclusiveMaximum: 101}.
 *
 * @param number    null where there is no such limit
 * @param exclusive whether the number itself is beyond it
 * @param keyword   what says so, as code
 */
record Bound(@Nullable BigDecimal number, boolean exclusive, String keyword) {

    static final Set<Keyword> LOWEST = Set.of(Keyword.MINIMUM, Keyword.EXCLUSIVE_MINIMUM);
    static final Set<Keyword> HIGHEST = Set.of(Keyword.MAXIMUM, Keyword.EXCLUSIVE_MAXIMUM);

    static Bound lowest(Schema schema) {
        Bound inclusive = of(schema, Keyword.MINIMUM, false, RoundingMode.CEILING);
        Bound exclusive = of(schema, Keyword.EXCLUSIVE_MINIMUM, true, RoundingMode.FLOOR);
        return exclusive.direction(inclusive, 1) > 0 ? inclusive : exclusive;
    }

    static Bound highest(Schema schema) {
        Bound inclusive = of(schema, Keyword.MAXIMUM, false, RoundingMode.FLOOR);
        Bound exclusive = of(schema, Keyword.EXCLUSIVE_MAXIMUM, true, RoundingMode.CEILING);
        return exclusive.direction(inclusive, -1) > 0 ? inclusive : exclusive;
    }

    private static Bound of(Schema schema, Keyword keyword, boolean exclusive, RoundingMode inwards) {
        BigDecimal number = schema.number(keyword);
        String code = number == null ? "none" : "`" + keyword.key() + "` " + Code.of(schema.get(keyword));
        if (number == null || !schema.type().equals("integer")) {
            return new Bound(number, exclusive, code);
        }
        BigDecimal whole = number.setScale(0, inwards);
        boolean lowest = keyword == Keyword.EXCLUSIVE_MINIMUM;
        BigDecimal next = lowest ? whole.add(BigDecimal.ONE) : whole.subtract(BigDecimal.ONE);
        return new Bound(exclusive ? next : whole, false, code);
    }

    /**
     * Compares with another.
     *
     * @param up 1 for lowest numbers, -1 for highest
     * @return above 0 where the other allows fewer
     */
    int direction(Bound other, int up) {
        if (number == null || other.number == null) {
            return Boolean.compare(number == null, other.number == null);
        }
        int by = other.number.compareTo(number) * up;
        return by != 0 ? by : Boolean.compare(other.exclusive, exclusive);
    }
}
