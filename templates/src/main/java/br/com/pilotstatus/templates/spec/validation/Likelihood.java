package br.com.pilotstatus.templates.spec.validation;

import java.util.Comparator;
import java.util.List;

/** Orders the branches of a choice: the one that the author had in mind first. */
record Likelihood(List<Finding> findings, List<String> place) implements Comparable<Likelihood> {

    private static final Comparator<Likelihood> ORDER = Comparator.comparingInt(Likelihood::mismatch)
            .thenComparing(Comparator.comparingInt(Likelihood::depth).reversed())
            .thenComparingInt(likelihood -> likelihood.findings.size());

    @Override
    public int compareTo(Likelihood other) {
        return ORDER.compare(this, other);
    }

    /** A value of another type, no reference, or another kind of thing, was hardly meant to be of this branch. */
    private int mismatch() {
        int worst = 0;
        for (Finding finding : findings) {
            boolean here = finding.place().equals(place);
            if (here && finding.keyword().equals("type")) {
                worst = Math.max(worst, 3);
            } else if (here && finding.asksForReference()) {
                worst = Math.max(worst, 2);
            } else if (List.of("enum", "const").contains(finding.keyword())
                    && finding.place().size() <= place.size() + 1) {
                worst = Math.max(worst, 1);
            }
        }
        return worst;
    }

    private int depth() {
        return findings.stream()
                .mapToInt(finding -> finding.place().size())
                .max()
                .orElse(0);
    }
}
