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

    /** Past this many, an answer helps nobody and its size is the caller's to choose. */
    private static final int TOLD = 50;

    public static String sentence(Collection<Problem> problems) {
        List<String> all = problems.stream()
                .sorted(Comparator.comparing(Problem::where).thenComparing(Problem::what))
                .map(Problem::toString)
                .distinct()
                .toList();
        String told = all.stream().limit(TOLD).collect(Collectors.joining("; "));
        String more = all.size() > TOLD ? "; and " + (all.size() - TOLD) + " more" : "";
        return "The request is not valid: " + told + more + ".";
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
