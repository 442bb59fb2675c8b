package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.databind.JsonNode;

/** Judges what is inside of a list or map by its first few elements. */
final class UnionElements {

    private static final int ENOUGH = 8;

    private UnionElements() {}

    /** One that does not fit makes the whole less likely, not impossible: it may be wrong itself. */
    static UnionFit fit(UnionShape shape, JsonNode container, UnionReading reading) {
        UnionFit sum = UnionFit.EXACT;
        int seen = 0;
        for (JsonNode element : container) {
            if (seen++ == ENOUGH) {
                break;
            }
            sum = sum.and(
                    element.isNull()
                            ? UnionFit.EXACT
                            : shape.fit(element, reading).orElse(new UnionFit(1, 0)));
        }
        return sum;
    }
}
