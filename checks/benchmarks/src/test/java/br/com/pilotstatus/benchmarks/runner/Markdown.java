package br.com.pilotstatus.benchmarks.runner;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report as tables. */
final class Markdown {

    private Markdown() {}

    static String of(String about, List<Section> sections) {
        return "# Benchmarks\n\n" + about + "\n\n"
                + sections.stream().map(Markdown::section).collect(Collectors.joining("\n"));
    }

    private static String section(Section section) {
        StringBuilder text = new StringBuilder("## " + section.title() + "\n\n" + section.says() + "\n\n");
        text.append(line(section.heads().stream()));
        text.append(line(section.heads().stream().map(each -> each.isEmpty() ? "---" : "---:")));
        for (Section.Row row : section.rows()) {
            String name = row.ours() ? "**" + row.name() + "**" : row.name();
            text.append(line(Stream.concat(Stream.of(name), row.cells().stream())));
        }
        return text.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.map(each -> each.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
