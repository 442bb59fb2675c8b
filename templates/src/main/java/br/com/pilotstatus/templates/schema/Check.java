package br.com.pilotstatus.templates.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule that a builder checks: a method of {@code ModelChecks}.
 *
 * @param method    its name
 * @param arguments its arguments after the name and the value, as source; empty without any
 */
public record Check(String method, String arguments) {

    /** The call for a value, as source. */
    public String on(String name, String value) {
        return method + "(" + name + ", " + value + (arguments.isEmpty() ? "" : ", " + arguments) + ")";
    }

    /** The same rules for each element of a list or map; {@code depth} tells variables of lists in lists apart. */
    public static List<Check> ofElements(List<Check> rules, int depth) {
        return rules.isEmpty()
                ? List.of()
                : List.of(new Check(
                        "each",
                        "(checks%1$d, at%1$d, each%1$d) -> checks%1$d".formatted(depth)
                                + rules.stream()
                                        .map(rule -> "." + rule.on("at" + depth, "each" + depth))
                                        .collect(Collectors.joining())));
    }
}
