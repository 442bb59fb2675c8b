package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** Writes {@code target/cases.md}, and sees to it that a case has all that belongs to it and nothing else. */
class CaseTableTest {

    private static final Set<String> INPUTS = Set.of(
            "before.json",
            "before.yaml",
            "input.json",
            "input.yaml",
            "overlay.json",
            "overlay.yaml",
            "supplement.json",
            "why.txt");

    private static final Pattern TOPIC = Pattern.compile("(?m)^\\| `([a-z0-9-]+)/` \\|");

    @Test
    void everyCaseIsListedAndThereAreEnough() throws IOException {
        CaseTable table = new CaseTable(CaseFolder.all());
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("cases.md"), table.markdown());

        assertTrue(table.positive() >= 300, table.positive() + " cases that must work");
        assertTrue(table.refused() >= 80, table.refused() + " cases that must be refused");
    }

    @Test
    void aCaseIsCompleteAndHasNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (CaseFolder each : CaseFolder.all()) {
            check(each, wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theReadmeNamesExactlyTheTopicsThatThereAre() throws IOException {
        assertEquals(
                CaseFolder.all().stream().map(CaseFolder::topic).distinct().toList(),
                TOPIC.matcher(Files.readString(CaseFolder.ROOT.resolve("README.md")))
                        .results()
                        .map(each -> each.group(1))
                        .toList());
    }

    @Test
    void everyCaseIsInAFolderOfItsTopic() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            assertEquals(
                    CaseFolder.all().stream().map(CaseFolder::path).toList(),
                    files.filter(each -> each.endsWith("why.txt"))
                            .map(Path::getParent)
                            .sorted()
                            .toList());
        }
    }

    /** It is a package, too, under which the case is generated. */
    @Test
    void namesOfTopicsAndCasesAreLowerCaseWords() throws IOException {
        assertEquals(
                List.of(),
                CaseFolder.all().stream()
                        .map(CaseFolder::name)
                        .filter(each -> !each.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*")
                                || !SourceVersion.isName(each.replace('-', '_').replace('/', '.')))
                        .toList());
    }

    private static void check(CaseFolder folder, List<String> wrong) throws IOException {
        Set<String> expected = new TreeSet<>();
        if (folder.isRefused()) {
            expected.add("expected-error.txt");
        } else {
            if (folder.has("expected.json") || folder.has("expected-report.json")) {
                expected.addAll(Set.of("expected.json", "expected-report.json"));
            }
            if (folder.has("exchanges.json")) {
                expected.add("exchanges.json");
            }
            if (folder.isIncomplete()) {
                expected.add(CaseFolder.LEFT_OUT);
            }
        }
        Set<String> files = new TreeSet<>(folder.files());
        files.removeAll(INPUTS);
        if (!files.equals(expected)) {
            wrong.add(folder.name() + ": besides the input it needs " + expected + ", and has " + files);
        }
        if (folder.has("input.json") == folder.has("input.yaml")) {
            wrong.add(folder.name() + ": write either input.json or input.yaml");
        }
        if (!folder.has("why.txt") || !isSentence(folder.text("why.txt").strip())) {
            wrong.add(folder.name()
                    + ": why.txt must be one sentence that begins with a capital and ends in a full stop");
        }
    }

    /** A full stop within, as in example.json, ends nothing. */
    private static boolean isSentence(String text) {
        return text.endsWith(".")
                && !text.substring(0, text.length() - 1).contains(". ")
                && Character.isUpperCase(text.codePointAt(0));
    }
}
