package br.com.pilotstatus.templates.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.report.Changes;
import br.com.pilotstatus.templates.changes.rule.Effect.Harm;
import br.com.pilotstatus.templates.changes.rule.Reader;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.readme.ReadmeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A member of {@code cases.json} is a case, named by what changes: a merge patch on {@code base.json} (or on the member
 * {@code from}, itself a patch), what is said of it, and what is said of the way back.
 *
 * <p>With {@code -Dchanges.cases=write} what comes is written as what is expected, to be read before it is committed.
 */
class RulesTest {

    private static final Path FOLDER = Path.of("src/test/resources/changes");
    private static final boolean WRITE = "write".equals(System.getProperty("changes.cases"));

    @TestFactory
    Stream<DynamicTest> aChangeIsSaidAsExpected() throws IOException {
        ObjectNode base = read("base.json");
        ObjectNode cases = read("cases.json");
        Set<Rule> unproved = new LinkedHashSet<>(Rule.all());
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : cases.propertyNames()) {
            ObjectNode each = (ObjectNode) cases.get(name);
            ObjectNode before = MergePatch.apply(base, each.path("from"));
            ObjectNode after = MergePatch.apply(before, each.path("patch"));
            tests.add(DynamicTest.dynamicTest(name, () -> {
                expect(each, "forth", Comparison.of(before, after), unproved);
                expect(each, "back", Comparison.of(after, before), unproved);
            }));
        }
        tests.add(DynamicTest.dynamicTest("every rule is proved", () -> {
            if (WRITE) {
                Files.writeString(FOLDER.resolve("cases.json"), JsonText.of(cases));
            }
            assertEquals(Set.of(), unproved);
        }));
        return tests.stream();
    }

    @Test
    void theTableOfTheReadmeIsTheTableOfTheRules() throws IOException {
        List<String> rows = new ArrayList<>(List.of(
                "| change | " + Arrays.stream(Reader.values()).map(Reader::text).collect(Collectors.joining(" | "))
                        + " |",
                "|---|---|---|---|---|"));
        Rule.all()
                .forEach(rule -> rows.add("| " + rule.title() + " | "
                        + Arrays.stream(Reader.values())
                                .map(each -> rule.on(each).text())
                                .collect(Collectors.joining(" | "))
                        + " |"));

        ReadmeTable.assertTable("breaks.md", "The rules", rows);
    }

    private static void expect(ObjectNode each, String way, Changes changes, Set<Rule> unproved) {
        List<String> said = new ArrayList<>();
        changes.all().forEach(change -> {
            said.add(text(change));
            unproved.removeAll(change.rules());
        });
        changes.wordings().forEach(place -> said.add("written differently at " + place));
        if (changes.documentation() > 0) {
            said.add("documentation: " + changes.documentation());
        }
        if (WRITE) {
            ArrayNode list = each.putArray(way);
            said.forEach(list::add);
        }
        assertEquals(each.path(way).valueStream().map(JsonNode::asString).toList(), said);
    }

    /** Returns {@code Operation removed: `…`, … at #/…; breaks clients, jars, servers}. */
    private static String text(Change change) {
        List<String> harms = Stream.of(Harm.SILENT, Harm.BREAKS)
                .map(harm -> Arrays.stream(Reader.values())
                        .filter(each -> change.harm(each) == harm)
                        .map(Reader::text)
                        .collect(Collectors.joining(", ", harm == Harm.SILENT ? "fools " : "breaks ", "")))
                .filter(each -> !each.endsWith(" "))
                .toList();
        return change.title() + ": " + change.subject() + " at " + change.pointer()
                + (change.gone() ? " of the lock" : "") + "; "
                + (harms.isEmpty() ? "harms nobody" : String.join(", ", harms));
    }

    private static ObjectNode read(String file) throws IOException {
        return StrictJson.readObject(Files.readAllBytes(FOLDER.resolve(file)), file);
    }
}
