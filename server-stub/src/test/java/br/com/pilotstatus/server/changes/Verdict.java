package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is said of a case to one reader, and what happened to them.
 *
 * @param rules those of the report, with the harm that each says
 * @param named the statuses that sentences name
 */
record Verdict(ChangeCase change, Reader reader, List<Said> rules, Set<Integer> named, Happenings happened) {

    /** A rule, and the harm that it says. */
    record Said(String rule, Harm harm) {}

    static Verdict of(ChangeCase change, Reader reader, JsonNode report, ChangeReports reports, Happenings happened)
            throws ReflectiveOperationException {
        List<Said> said = new ArrayList<>();
        for (JsonNode each : report.path("changes")) {
            for (JsonNode rule : each.path("rules")) {
                said.add(new Said(rule.asText(), reports.harm(rule.asText(), reader)));
            }
        }
        return new Verdict(change, reader, said, Statuses.named(report, reader), happened);
    }

    /** The worst that is said. */
    Harm said() {
        return rules.stream().map(Said::harm).reduce(Harm.NONE, Harm::or);
    }

    boolean agrees() {
        return said() == happened.harm();
    }

    boolean agreesOnStatuses() {
        return Statuses.agree(named, happened.statuses());
    }

    /** Whether it would not agree if a rule said something else. */
    boolean finds(String rule, Harm instead) {
        Harm worst = Harm.NONE;
        for (Said each : rules) {
            worst = worst.or(each.rule().equals(rule) ? instead : each.harm());
        }
        return agrees() && worst != said();
    }

    @Override
    public String toString() {
        return change + " | " + reader + " | " + said() + " | " + happened.harm();
    }
}
