package br.com.pilotstatus.model.internal;

/**
 * How well a JSON value fits an alternative of a union; the smaller, the better.
 *
 * @param missing how much that must be there is not
 * @param unknown how much is there that the alternative does not name
 */
record UnionFit(int missing, int unknown) implements Comparable<UnionFit> {

    static final UnionFit EXACT = new UnionFit(0, 0);

    /** A value that a closer alternative, such as a date for text, should rather have. */
    static final UnionFit VAGUE = new UnionFit(0, 1);

    UnionFit and(UnionFit other) {
        return new UnionFit(missing + other.missing, unknown + other.unknown);
    }

    @Override
    public int compareTo(UnionFit other) {
        return missing != other.missing
                ? Integer.compare(missing, other.missing)
                : Integer.compare(unknown, other.unknown);
    }
}
