package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A change of a document, one way.
 *
 * @param name what it is called in {@code cases.json}
 * @param way  {@code forth} or {@code back}
 */
record ChangeCase(String name, String way, JsonNode before, JsonNode after) {

    private static final Path FOLDER = Path.of("../templates/src/test/resources/changes");

    /** All of them, both ways, in the order of the file; with {@code -Dchange=NAME} those alone whose name begins so. */
    static List<ChangeCase> all() throws IOException {
        return read().stream()
                .filter(each -> each.name().startsWith(System.getProperty("change", "")))
                .toList();
    }

    private static List<ChangeCase> read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode base = json.readTree(Files.readString(FOLDER.resolve("base.json")));
        List<ChangeCase> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each :
                json.readTree(Files.readString(FOLDER.resolve("cases.json"))).properties()) {
            JsonNode before = merged(base, each.getValue().path("from"));
            JsonNode after = merged(before, each.getValue().path("patch"));
            all.add(new ChangeCase(each.getKey(), "forth", before, after));
            all.add(new ChangeCase(each.getKey(), "back", after, before));
        }
        return all;
    }

    /** JSON Merge Patch (RFC 7396). */
    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch.isMissingNode() ? target : patch;
        }
        ObjectNode result = target.isObject() ? target.deepCopy() : new ObjectMapper().createObjectNode();
        for (Map.Entry<String, JsonNode> each : patch.properties()) {
            if (each.getValue().isNull()) {
                result.remove(each.getKey());
            } else {
                result.set(each.getKey(), merged(result.path(each.getKey()), each.getValue()));
            }
        }
        return result;
    }

    /** As a line of a table begins. */
    @Override
    public String toString() {
        return name + " | " + way;
    }
}
