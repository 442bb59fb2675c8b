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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes {@code target/cases.md}, and sees to it that a case has all that belongs to it and nothing else. */
class CaseTableTest {

    private static final Set<String> INPUTS =
            Set.of("input.json", "input.yaml", "overlay.json", "overlay.yaml", "why.txt");

    @Test
    void everyCaseIsListedAndThereAreEnough() throws IOException {
        CaseTable table = new CaseTable(CaseFolder.under(CaseFolder.SPEC), CaseFolder.under(CaseFolder.CASES));
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("cases.md"), table.markdown());

        assertTrue(table.positive() >= 80, table.positive() + " cases that must work");
        assertTrue(table.refused() >= 25, table.refused() + " cases that must be refused");
    }

    @Test
    void aCaseIsCompleteAndHasNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (CaseFolder each : CaseFolder.under(CaseFolder.SPEC)) {
            check(
                    each,
                    each.has("exchanges.json")
                            ? Set.of("expected.json", "expected-report.json", "exchanges.json")
                            : Set.of("expected.json", "expected-report.json"),
                    wrong);
        }
        for (CaseFolder each : CaseFolder.under(CaseFolder.CASES)) {
            check(each, each.has("exchanges.json") ? Set.of("exchanges.json") : Set.of(), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void namesOfCasesAreLowerCaseWordsAndEachIsUsedOnce() throws IOException {
        List<String> names = Stream.concat(
                        CaseFolder.under(CaseFolder.SPEC).stream(), CaseFolder.under(CaseFolder.CASES).stream())
                .map(CaseFolder::name)
                .toList();

        assertEquals(
                List.of(),
                names.stream()
                        .filter(each -> !each.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
                        .toList());
        assertEquals(
                List.of(),
                names.stream()
                        .filter(each -> names.indexOf(each) != names.lastIndexOf(each))
                        .distinct()
                        .toList(),
                "are in cases/ and in spec/, though both are generated into one folder: rename one of the two");
    }

    private static void check(CaseFolder folder, Set<String> outcome, List<String> wrong) throws IOException {
        Set<String> expected = new TreeSet<>(folder.isRefused() ? Set.of("expected-error.txt") : outcome);
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
