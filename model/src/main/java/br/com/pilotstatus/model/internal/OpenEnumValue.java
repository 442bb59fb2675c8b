package br.com.pilotstatus.model.internal;

import java.math.BigDecimal;
import java.util.Set;

/** Values of enums that are not all text: equal where JSON says the same, however Java holds it. */
public final class OpenEnumValue {

    private OpenEnumValue() {}

    /** A number without what makes equal ones differ: {@code 1} and {@code 1.0} are one value. */
    public static BigDecimal number(Number value) {
        BigDecimal exact = new BigDecimal(value.toString()).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** Any JSON value: numbers as above, the rest as it is. */
    public static Object of(Object value) {
        return value instanceof Number number ? number(number) : value;
    }

    /** The known value that is written so, else the text itself. */
    public static Object parse(String text, Set<?> known) {
        for (Object each : known) {
            if (each.toString().equals(text)) {
                return each;
            }
        }
        return text;
    }
}
