package br.com.pilotstatus.templates.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.templates.changes.report.Changes;
import br.com.pilotstatus.templates.json.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class EveryDifferenceTest {

    private static final Path BASE = Path.of("src/test/resources/changes/base.json");

    @Test
    void nothingIsSaidOfTheSameDocument() throws IOException {
        assertEquals(Changes.NONE, Comparison.of(read(), read()));
    }

    @Test
    void noMemberGoesComesOrTakesAnotherValueUnsaid() throws IOException {
        List<String> unsaid = new ArrayList<>();
        for (String pointer : members(read(), "", new ArrayList<>())) {
            ObjectNode without = read();
            ObjectNode parent = (ObjectNode) without.at(pointer.substring(0, pointer.lastIndexOf('/')));
            String key = pointer.substring(pointer.lastIndexOf('/') + 1)
                    .replace("~1", "/")
                    .replace("~0", "~");
            JsonNode value = parent.remove(key);
            check(read(), without, "without " + pointer, unsaid);
            check(without, read(), "with " + pointer, unsaid);
            if (value.isString()) {
                ObjectNode other = read();
                ((ObjectNode) other.at(pointer.substring(0, pointer.lastIndexOf('/')))).put(key, "another");
                check(read(), other, "another " + pointer, unsaid);
            }
        }
        assertEquals(List.of(), unsaid);
    }

    private static void check(ObjectNode before, ObjectNode after, String what, List<String> unsaid) {
        Changes changes = Comparison.of(before, after);
        if (changes.all().isEmpty()
                && changes.documentation() == 0
                && changes.wordings().isEmpty()) {
            unsaid.add(what);
        }
    }

    private static List<String> members(JsonNode node, String pointer, List<String> found) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                members(array.get(i), pointer + "/" + i, found);
            }
        }
        node.properties().forEach(each -> {
            String member = pointer + "/" + each.getKey().replace("~", "~0").replace("/", "~1");
            found.add(member);
            members(each.getValue(), member, found);
        });
        return found;
    }

    private static ObjectNode read() throws IOException {
        return StrictJson.readObject(Files.readAllBytes(BASE), "base.json");
    }
}
