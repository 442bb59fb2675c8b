package br.com.pilotstatus.server.internal.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Predicate;

/** Whether a number is on the right side of another, exactly; one that is none never is. Immutable. */
final class Bound implements Predicate<Object> {

    private final BigDecimal limit;
    private final boolean isLeast;
    private final boolean inclusive;

    Bound(BigDecimal limit, boolean isLeast, boolean inclusive) {
        this.limit = limit;
        this.isLeast = isLeast;
        this.inclusive = inclusive;
    }

    @Override
    public boolean test(Object value) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            if (Double.isNaN(number)) {
                return false;
            } else if (Double.isInfinite(number)) {
                return isLeast == number > 0;
            }
            return isRight(BigDecimal.valueOf(number));
        } else if (value instanceof BigDecimal number) {
            return isRight(number);
        } else if (value instanceof BigInteger number) {
            return isRight(new BigDecimal(number));
        }
        return isRight(BigDecimal.valueOf(((Number) value).longValue()));
    }

    private boolean isRight(BigDecimal number) {
        int order = number.compareTo(limit);
        return order == 0 ? inclusive : isLeast == order > 0;
    }
}
