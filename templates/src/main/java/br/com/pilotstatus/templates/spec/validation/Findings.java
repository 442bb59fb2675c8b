package br.com.pilotstatus.templates.spec.validation;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the errors that a person would name. Of the branches of a choice ({@code oneOf}, {@code anyOf}) only the one
 * that was most likely meant counts; and what is unknown only because something inside it is wrong does not.
 */
final class Findings {

    private Findings() {}

    static List<Finding> essential(List<Error> errors) {
        List<Finding> all = meant(errors.stream().map(Finding::of).toList(), 0);
        List<Finding> meant = all.stream()
                .filter(finding -> !asksForDefault(finding, all) && !takesForPathParameter(finding, all))
                .toList();
        return meant.stream().filter(finding -> !isConsequence(finding, meant)).toList();
    }

    /** Where no key is a status, the schema of OpenAPI asks for a default. */
    private static boolean asksForDefault(Finding finding, List<Finding> all) {
        return finding.keyword().equals("required")
                && "default".equals(finding.error().getProperty())
                && all.stream()
                        .anyMatch(
                                other -> other.isUnevaluated() && other.place().equals(finding.place()));
    }

    /** Where no place is given, the schema of OpenAPI takes a parameter for one of the path, which has to be required. */
    private static boolean takesForPathParameter(Finding finding, List<Finding> all) {
        return finding.keyword().equals("required")
                && "required".equals(finding.error().getProperty())
                && all.stream()
                        .anyMatch(other -> other.keyword().equals("required")
                                && other.place().equals(finding.place())
                                && "in".equals(other.error().getProperty()));
    }

    private static boolean isConsequence(Finding finding, List<Finding> all) {
        List<String> key = finding.exactPlace();
        return finding.isUnevaluated()
                && all.stream()
                        .anyMatch(other -> other != finding
                                && (startsWith(other.isUnevaluated() ? other.place() : other.exactPlace(), key)
                                        || !other.isUnevaluated()
                                                && other.place().equals(finding.place())
                                                && !isMisspelt(finding, other)
                                        || decides(other, finding)));
    }

    /** Which keys an object may have depends on the value of some, such as {@code type} and {@code in}. */
    private static boolean decides(Finding other, Finding unknown) {
        return List.of("enum", "const").contains(other.keyword())
                && other.place().size() == unknown.place().size() + 1
                && List.of("type", "in")
                        .contains(other.place().get(unknown.place().size()))
                && startsWith(other.place(), unknown.place());
    }

    /** A key that is missing and a key that is unknown may be one and the same mistake: both help the reader. */
    private static boolean isMisspelt(Finding unknown, Finding other) {
        return other.keyword().equals("required") && Nearest.to(unknown.error().getProperty(), unknown) != null;
    }

    private static List<Finding> meant(List<Finding> findings, int from) {
        List<Finding> kept = new ArrayList<>();
        Map<List<Object>, List<Finding>> choices = new LinkedHashMap<>();
        for (Finding finding : findings) {
            int choice = finding.choice(from);
            if (choice < 0) {
                kept.add(finding);
            } else {
                choices.computeIfAbsent(
                                List.of(finding.path().subList(0, choice), finding.placeOf(choice)),
                                k -> new ArrayList<>())
                        .add(finding);
            }
        }
        choices.values().forEach(choice -> kept.addAll(likeliest(choice, from)));
        return kept;
    }

    private static List<Finding> likeliest(List<Finding> findings, int from) {
        int choice = findings.get(0).choice(from);
        Map<String, List<Finding>> branches = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String branch = finding.branch(choice);
            if (branch != null) {
                branches.computeIfAbsent(branch, b -> new ArrayList<>()).add(finding);
            }
        }
        if (branches.isEmpty()) {
            return findings;
        }
        List<String> place = findings.get(0).placeOf(choice);
        List<List<Finding>> ranked = branches.values().stream()
                .map(branch -> meant(branch, choice + 2))
                .sorted(Comparator.comparing((List<Finding> branch) -> new Likelihood(branch, place)))
                .toList();
        List<List<Finding>> own = ranked.stream()
                .filter(branch -> branch.stream().noneMatch(Finding::asksForReference))
                .toList();
        return alternatives(own).orElse(ranked.get(0));
    }

    /** Several branches may want the same of one place: one of several keys, or one of several values. */
    private static Optional<List<Finding>> alternatives(List<List<Finding>> branches) {
        if (branches.size() < 2) {
            return Optional.empty();
        }
        for (String keyword : List.of("required", "enum", "const")) {
            List<Finding> same = branches.stream()
                    .flatMap(List::stream)
                    .filter(finding -> finding.keyword().equals(keyword))
                    .toList();
            boolean inAll = !same.isEmpty()
                    && branches.stream()
                            .allMatch(branch -> keyword.equals("required")
                                    ? branch.size() == 1 && same.contains(branch.get(0))
                                    : branch.stream().anyMatch(same::contains));
            if (inAll && same.stream().map(Finding::place).distinct().count() == 1) {
                return Optional.of(same);
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(List<String> list, List<String> start) {
        return list.size() >= start.size() && list.subList(0, start.size()).equals(start);
    }
}
