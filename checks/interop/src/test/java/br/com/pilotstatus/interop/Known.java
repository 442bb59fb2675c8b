package br.com.pilotstatus.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table of what is known to go otherwise: by side and document, by case, what is seen and why. */
record Known(Path file, JsonNode json) {

    static final String FILE = "known.json";

    static Known read(Path file) throws IOException {
        return new Known(file, Files.exists(file) ? Json.read(file) : JsonNodeFactory.instance.objectNode());
    }

    /** The difference that is known of a case; null: none is. */
    @Nullable String seen(String key, String name) {
        JsonNode entry = json.path(key).path(name);
        return entry.has("seen") ? entry.get("seen").asText() : null;
    }

    /** Whose fault it is and why, a sentence. */
    String why(String key, String name) {
        return json.path(key).path(name).path("why").asText("");
    }

    /** Writes what was seen, with the sentences that are there; a new row has none yet. */
    void write(String key, Map<String, String> differences) throws IOException {
        ObjectNode rows = JsonNodeFactory.instance.objectNode();
        differences.forEach(
                (name, seen) -> rows.putObject(name).put("seen", seen).put("why", why(key, name)));
        Map<String, JsonNode> all = new TreeMap<>();
        Known now = read(file);
        now.json().properties().forEach(each -> all.put(each.getKey(), each.getValue()));
        all.put(key, rows);
        all.values().removeIf(JsonNode::isEmpty);
        if (all.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(
                    file,
                    Json.MAPPER
                                    .writer()
                                    .with(SerializationFeature.INDENT_OUTPUT)
                                    .writeValueAsString(all) + "\n");
        }
    }
}
