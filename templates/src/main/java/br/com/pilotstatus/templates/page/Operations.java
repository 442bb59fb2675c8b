package br.com.pilotstatus.templates.page;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.LeftOut;
import br.com.pilotstatus.templates.openapi.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All operations, what nobody knows of them, and which of their responses tests have reached. */
final class Operations {

    private final List<Operation> operations;
    private final List<LeftOut> leftOut;
    private final List<Tested> tests;

    Operations(JsonNode effective, List<Tested> tests) {
        Api api = Api.of(effective);
        operations = api.operations();
        leftOut = api.leftOut();
        this.tests = tests;
    }

    int size() {
        return operations.size();
    }

    /** How much tests have reached, in a few words. */
    String reached() {
        return tests.isEmpty()
                ? "no tests have run with this document"
                : tests.stream()
                        .map(each -> "%s: %d of %d operations"
                                .formatted(
                                        each.title(),
                                        operations.stream()
                                                .filter(operation -> each.reached(operation.id()))
                                                .count(),
                                        size()))
                        .collect(Collectors.joining("; "));
    }

    String html() {
        String heads = Html.each(tests, each -> "<th scope=\"col\">" + Html.text(each.title()) + "</th>");
        return "<p>%s.</p>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">operation</th><th scope=\"col\">method and path</th>%s<th scope=\"col\">unknown</th></tr></thead>\n<tbody>\n%s\n</tbody>\n</table></div>%s"
                .formatted(
                        Html.text(capital(reached())),
                        heads,
                        Html.each(operations, this::row),
                        leftOut.isEmpty()
                                ? ""
                                : "\n<h3>Left out</h3>\n<ul>\n" + Html.each(leftOut, Operations::item) + "\n</ul>");
    }

    private String row(Operation operation) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td>%s<td>%s</td></tr>"
                .formatted(
                        Html.code(operation.id()),
                        Html.code(operation.address()),
                        Html.each(tests, each -> "<td>" + cell(each, operation) + "</td>"),
                        Html.prose(String.join("; ", operation.knowledge().unknown())));
    }

    /** The declared responses that were reached, those that were not, and what else was. */
    private static String cell(Tested tests, Operation operation) {
        Set<String> declared = operation.responses().keySet();
        return Stream.concat(
                        declared.stream()
                                .map(status -> tests.reached(operation.id(), status)
                                        ? "<span class=\"yes\">" + Html.text(status) + "</span>"
                                        : "<span class=\"no\" title=\"not reached\">" + Html.text(status) + "</span>"),
                        tests.others(operation.id(), declared).stream()
                                .map(status -> "<span class=\"other\" title=\"not declared\">" + Html.text(status)
                                        + "</span>"))
                .collect(Collectors.joining(" "));
    }

    private static String item(LeftOut operation) {
        return "<li>" + Html.code(operation.address()) + ": " + Html.prose(operation.why()) + "</li>";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
