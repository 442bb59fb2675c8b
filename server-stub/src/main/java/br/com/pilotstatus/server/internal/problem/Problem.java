package br.com.pilotstatus.server.internal.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with a request. Never holds the value that was sent.
 *
 * @param where for example {@code lines[0].quantity} or {@code query parameter limit}
 * @param what goes on after it, for example {@code must be at least 1}
 */
public record Problem(String where, String what) {

    /** More would help no caller, and would let the caller choose the size of the response. */
    private static final int LISTED = 50;

    public static String message(Collection<Problem> problems) {
        List<String> all = problems.stream()
                .sorted(Comparator.comparing(Problem::where).thenComparing(Problem::what))
                .map(Problem::toString)
                .distinct()
                .toList();
        String listed = all.stream().limit(LISTED).collect(Collectors.joining("; "));
        String more = all.size() > LISTED ? "; and " + (all.size() - LISTED) + " more" : "";
        return "The request is not valid: " + listed + more + ".";
    }

    /** Adds more, without those that are about a place that is known to be wrong, or one inside it. */
    public static void addOthers(List<Problem> known, List<Problem> more) {
        int count = known.size();
        for (Problem each : more) {
            boolean isKnown = false;
            for (int i = 0; i < count; i++) {
                isKnown |= each.isAtOrIn(known.get(i));
            }
            if (!isKnown) {
                known.add(each);
            }
        }
    }

    /** Whether this is about the same place, or one inside it. */
    public boolean isAtOrIn(Problem other) {
        return where.equals(other.where) || where.startsWith(other.where + ".") || where.startsWith(other.where + "[");
    }

    @Override
    public String toString() {
        return where + " " + what;
    }
}
