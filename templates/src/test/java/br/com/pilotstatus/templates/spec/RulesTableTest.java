package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.readme.ReadmeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of {@code openapi/rules/examples.md} and "What is left alone" say what the cases prove, and nothing else. */
class RulesTableTest {

    private static final Set<String> TOPICS = Set.of("inference", "left-alone", "mistyped");
    private static final Pattern LINK = Pattern.compile("\\[`([a-z0-9/-]+)`]\\(([^)]+)\\)");

    @Test
    void everyRowNamesItsCases() throws IOException {
        for (String row : rows()) {
            List<MatchResult> links = LINK.matcher(row).results().toList();
            assertTrue(!links.isEmpty() || row.endsWith("| the same |"), () -> "no case: " + row);
            for (MatchResult link : links) {
                Path folder = ReadmeTable.page(link.group(2));
                assertTrue(Files.isRegularFile(folder.resolve("why.txt")), () -> "no such case: " + link.group());
                assertTrue(folder.normalize().endsWith(link.group(1)), link::group);
            }
        }
    }

    @Test
    void everyCaseIsNamedByOneRow() throws IOException {
        List<String> named = rows().stream()
                .flatMap(row -> LINK.matcher(row).results())
                .map(link -> link.group(1))
                .sorted()
                .toList();
        assertEquals(
                CaseFolder.all().stream()
                        .filter(each -> TOPICS.contains(each.topic()))
                        .map(CaseFolder::name)
                        .sorted()
                        .toList(),
                named);
    }

    private static List<String> rows() throws IOException {
        String tables = ReadmeTable.section("examples.md", "Types from examples")
                + ReadmeTable.section("left-alone.md", "What is left alone");
        return tables.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| where") && !line.startsWith("| what |"))
                .toList();
    }
}
