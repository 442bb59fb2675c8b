package br.com.pilotstatus.templates.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.templates.changes.report.Change;
import br.com.pilotstatus.templates.changes.report.Changes;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.readme.ReadmeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<String> rows = new ArrayList<>(List.of("| change | clients | servers |", "|---|---|---|"));
        Rule.all()
                .forEach(each -> rows.add("| " + each.title() + " | "
                        + each.clients().text() + " | " + each.servers().text() + " |"));

        ReadmeTable.assertTable("breaks.md", "What breaks whom", rows);
    }

    private static void expect(ObjectNode each, String way, Changes changes, Set<Rule> unproved) {
        List<String> said = new ArrayList<>();
        changes.all().forEach(change -> {
            said.add(text(change));
            unproved.removeAll(change.rules());
        });
        if (changes.documentation() > 0) {
            said.add("documentation: " + changes.documentation());
        }
        if (WRITE) {
            ArrayNode list = each.putArray(way);
            said.forEach(list::add);
        }
        assertEquals(each.path(way).valueStream().map(JsonNode::asString).toList(), said);
    }

    /** Returns {@code Operation removed: `…`, … at #/…; breaks clients and servers}. */
    private static String text(Change change) {
        String who = change.breaksClients() && change.breaksServers()
                ? "clients and servers"
                : change.breaksClients() ? "clients" : change.breaksServers() ? "servers" : "nobody";
        return change.title() + ": " + change.subject() + " at " + change.pointer()
                + (change.gone() ? " of the lock" : "") + "; breaks " + who;
    }

    private static ObjectNode read(String file) throws IOException {
        return StrictJson.readObject(Files.readAllBytes(FOLDER.resolve(file)), file);
    }
}
