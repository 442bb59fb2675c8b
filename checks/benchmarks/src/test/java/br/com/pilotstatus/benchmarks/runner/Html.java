package br.com.pilotstatus.benchmarks.runner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report as one page that needs no other file: bars, and the tables below them. */
final class Html {

    private Html() {}

    static String of(String about, List<Section> sections) throws IOException {
        String body = sections.stream().map(Html::section).collect(Collectors.joining("\n"));
        try (InputStream page = Html.class.getResourceAsStream("report.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{about}}", escape(about))
                    .replace("{{sections}}", body);
        }
    }

    private static String section(Section section) {
        double bars =
                section.rows().stream().mapToDouble(Section.Row::bar).max().orElse(1);
        double longest = Math.max(section.mark(), bars);
        String mark = section.mark() == 0
                ? ""
                : "<span class=\"mark\" style=\"left:" + percent(section.mark(), longest) + "\"></span>";
        String shown =
                section.rows().stream().map(each -> bar(each, longest, mark)).collect(Collectors.joining("\n"));
        return """
                <section>
                <h2>%s</h2>
                <p>%s</p>
                <div class="bars" role="list" aria-label="%s">
                %s
                </div>
                <details><summary>All figures</summary>
                <div class="wide">%s</div>
                </details>
                </section>
                """.formatted(
                        escape(section.title()), escape(section.says()), escape(section.unit()), shown, table(section));
    }

    private static String bar(Section.Row row, double longest, String mark) {
        return """
                <div class="bar%s" role="listitem"><span class="name">%s</span><span class="track"><span class="fill" style="width:%s"></span>%s</span><span class="value">%s</span></div>""".formatted(
                row.ours() ? " ours" : "", escape(row.name()), percent(row.bar(), longest), mark, escape(row.label()));
    }

    private static String percent(double part, double whole) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * part / whole);
    }

    private static String table(Section section) {
        String heads = section.heads().stream()
                .map(each -> "<th scope=\"col\">" + escape(each) + "</th>")
                .collect(Collectors.joining());
        String rows = section.rows().stream()
                .map(row -> (row.ours() ? "<tr class=\"ours\">" : "<tr>") + "<th scope=\"row\">" + escape(row.name())
                        + "</th>"
                        + row.cells().stream()
                                .map(each -> "<td>" + escape(each) + "</td>")
                                .collect(Collectors.joining())
                        + "</tr>")
                .collect(Collectors.joining("\n"));
        return "<table>\n<thead><tr>" + heads + "</tr></thead>\n<tbody>\n" + rows + "\n</tbody>\n</table>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
