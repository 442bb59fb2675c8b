package br.com.pilotstatus.benchmarks.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** All that was measured, written as it comes: a run that is stopped leaves what it has. */
final class Report {

    private final String about;
    private final List<Section> sections = new ArrayList<>();

    Report(int rounds) {
        about =
                "Client and server stub side by side with what users would pick instead: Java %s, %d processors, %d rounds."
                                .formatted(
                                        Runtime.version().feature(),
                                        Runtime.getRuntime().availableProcessors(),
                                        rounds)
                        + " Contenders take turns, every round in another order; a ratio is the median of those within the rounds,"
                        + " and it is the result: the other figures are this machine's.";
    }

    /** Adds a section. */
    void add(Section section) throws IOException {
        sections.add(section);
        write();
    }

    /** Puts a section at the head, in place of the one that was there of its title. */
    void first(Section section) throws IOException {
        sections.removeIf(each -> each.title().equals(section.title()));
        sections.add(0, section);
        write();
    }

    private void write() throws IOException {
        Files.writeString(Options.OUTPUT.resolve("report.md"), Markdown.of(about, sections));
        Files.writeString(Options.OUTPUT.resolve("report.html"), Html.of(about, sections));
    }
}
