package br.com.pilotstatus.templates.page;

import br.com.pilotstatus.templates.spec.report.Entry.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the spec compiler did: what a person is to decide with the line that does it, and what rules decided. */
final class Account {

    private final JsonNode report;

    Account(JsonNode report) {
        this.report = report;
    }

    int toDecide() {
        return open().mapToInt(kind -> of(kind).size()).sum();
    }

    /** What is doubtful comes first: the code compiles, and may do something else than is meant. */
    String decisions() {
        return toDecide() == 0
                ? "<p>Nothing.</p>"
                : Html.each(
                        open().toList(),
                        kind -> "<h3>%s <span class=\"count\">%d</span></h3>\n<ul>\n%s\n</ul>"
                                .formatted(kind.title(), of(kind).size(), Html.each(of(kind), each -> item(each))));
    }

    /** What nobody needs to look at, closed. */
    String rules() {
        List<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> !kind.isToDecide() && !of(kind).isEmpty())
                .toList();
        return kinds.isEmpty()
                ? "<p>Nothing.</p>"
                : Html.each(
                        kinds,
                        kind -> Html.details(
                                "%s <span class=\"count\">%d</span>".formatted(kind.title(), of(kind).size()),
                                "<ul>\n" + Html.each(of(kind), Account::item) + "\n</ul>"));
    }

    private Stream<Kind> open() {
        return Stream.concat(
                        Stream.of(Kind.DOUBTFUL), Arrays.stream(Kind.values()).filter(kind -> kind != Kind.DOUBTFUL))
                .filter(kind -> kind.isToDecide() && !of(kind).isEmpty());
    }

    private List<JsonNode> of(Kind kind) {
        return report.valueStream()
                .filter(each -> each.path("kind").asString("").equals(kind.text()))
                .toList();
    }

    private static String item(JsonNode entry) {
        String pointer = entry.path("pointer").asString("");
        String action = entry.path("action").asString("");
        return "<li>%s<p>%s</p>%s</li>"
                .formatted(
                        pointer.isEmpty() ? "the document" : Html.code(pointer),
                        Html.prose(entry.path("message").asString("")),
                        action.isEmpty() ? "" : "<pre class=\"copy\">" + Html.text(action) + "</pre>");
    }
}
