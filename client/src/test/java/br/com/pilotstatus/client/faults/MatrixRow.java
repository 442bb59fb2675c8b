package br.com.pilotstatus.client.faults;

import java.util.List;
import java.util.stream.Collectors;

/** One line of the table. */
record MatrixRow(
        MatrixSection strike,
        String group,
        int place,
        String fault,
        Outcome outcome,
        int requests,
        String connection,
        List<String> complaints) {

    static MatrixRow of(MatrixSection strike, String group, int place, Fault fault, List<String> complaints) {
        String ends = fault.outcomes.stream().map(Outcome::end).distinct().collect(Collectors.joining(" or "));
        String says = fault.outcomes.stream().map(Outcome::says).distinct().collect(Collectors.joining(" -- or: "));
        String tells = fault.tells.stream().map(ExceptionDetail::expected).collect(Collectors.joining(", "));
        return new MatrixRow(
                strike,
                group,
                place,
                fault.name,
                new Outcome(ends, says).telling(tells),
                fault.requests,
                fault.kept == 1 ? "kept" : "closed",
                complaints);
    }

    String result() {
        return complaints.isEmpty() ? "as it should" : "**BROKEN**: " + MatrixText.cell(String.join("; ", complaints));
    }
}
