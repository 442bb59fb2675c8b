package br.com.pilotstatus.templates.page;

import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.stamp.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What the tests of a module reached: {@code {"title": "…", "document": "…", "operations": {"getShelf": ["200", "404"]}}}.
 *
 * @param title    which tests
 * @param statuses statuses by operation that went over the wire
 */
record Tested(String title, JsonNode statuses) {

    /** Reads the files that there are; what was reached in another document is not told of this one. */
    static List<Tested> read(List<Path> files, byte[] effective) throws IOException {
        String document = Fingerprint.of(effective);
        List<Tested> found = new ArrayList<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                try {
                    JsonNode root = StrictJson.readObject(Files.readAllBytes(file), file.toString());
                    if (root.path("document").asString("").equals(document)) {
                        found.add(new Tested(root.path("title").asString(""), root.path("operations")));
                    }
                } catch (SpecException halfWritten) {
                    // By tests that were stopped: they reached nothing that anybody could rely on.
                }
            }
        }
        return found;
    }

    boolean reached(String operation, String status) {
        return statuses.path(operation).valueStream().anyMatch(each -> fits(each.asString(""), status));
    }

    boolean reached(String operation) {
        return !statuses.path(operation).isEmpty();
    }

    /** What was reached and is not declared by itself. */
    List<String> others(String operation, Collection<String> declared) {
        return statuses.path(operation)
                .valueStream()
                .map(each -> each.asString(""))
                .filter(each -> declared.stream().noneMatch(status -> fits(each, status)))
                .toList();
    }

    /** A range is reached by any status of it. */
    private static boolean fits(String reached, String declared) {
        return reached.equals(declared)
                || declared.toUpperCase(Locale.ROOT).endsWith("XX") && reached.startsWith(declared.substring(0, 1));
    }
}
