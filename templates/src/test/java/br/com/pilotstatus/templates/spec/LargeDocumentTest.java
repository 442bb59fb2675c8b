package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.json.JsonText;
import br.com.pilotstatus.templates.schema.Packages;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Large documents take time in proportion. */
class LargeDocumentTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A quadratic step would take sixteen times as long, whatever else the machine does. */
    private static final int MOST = 8;

    /** Where others keep the machine busy, Java's compiler is late and caches are cold: what is not ours is not there each time. */
    private static final int ROUNDS = 10;

    @Test
    void fourTimesAsManyOperationsTakeAboutFourTimesAsLong() {
        List<String> tried = new ArrayList<>();
        boolean proportional = false;
        for (int round = 0; round < ROUNDS && !proportional; round++) {
            double small = seconds(document(125));
            double large = seconds(document(500));
            proportional = large < MOST * small;
            tried.add("125 operations: %.2f s, 500: %.2f s".formatted(small, large));
        }

        assertTrue(proportional, () -> String.join("; ", tried));
    }

    private static double seconds(byte[] document) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Effective effective = Effective.of(Inputs.of("large.json", document));
        assertTrue(JsonText.of(effective.root()).length() > document.length);
        assertFalse(JavaApi.of(effective.root(), Packages.under("large")).apis().isEmpty());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    /** Each operation has three schemas: two of components that refer to others, one by example. */
    private static byte[] document(int operations) {
        Random random = new Random(operations);
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info").put("title", "T").put("version", "1");
        ObjectNode paths = root.putObject("paths");
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        for (int i = 0; i < operations; i++) {
            ObjectNode operation = paths.putObject("/v1/things" + i + "/{id}")
                    .putObject("post")
                    .put("operationId", "post_things_" + i);
            operation.putArray("tags").add("Tag" + i % 20);
            operation
                    .putArray("parameters")
                    .addObject()
                    .put("name", "id")
                    .put("in", "path")
                    .put("required", true)
                    .putObject("schema")
                    .put("type", "string");
            ObjectNode body =
                    operation.putObject("requestBody").putObject("content").putObject("application/json");
            body.putObject("schema").put("$ref", "#/components/schemas/Thing" + i);
            body.putObject("example")
                    .put("name", "n")
                    .put("size", i)
                    .putArray("list")
                    .add("a");
            ObjectNode responses = operation.putObject("responses");
            responses
                    .putObject("201")
                    .put("description", "d")
                    .putObject("content")
                    .putObject("application/json")
                    .putObject("example")
                    .put("id", i)
                    .put("at", "2026-06-20T10:00:00Z")
                    .putArray("items")
                    .addObject()
                    .put("p" + random.nextInt(50), true)
                    .put("status", "OPEN");
            ObjectNode error = responses
                    .putObject("400")
                    .put("description", "d")
                    .putObject("content")
                    .putObject("application/json")
                    .putObject("schema")
                    .put("type", "object")
                    .putObject("properties");
            error.putObject("error").put("type", "string");
            error.putObject("code").put("type", "string");
            for (String kind : new String[] {"Thing", "Part"}) {
                ObjectNode properties =
                        schemas.putObject(kind + i).put("type", "object").putObject("properties");
                properties.putObject("name").put("type", "string").put("example", "n");
                properties.putObject("list").put("type", "string");
                properties.putObject("size").put("type", "integer").put("example", "7");
                properties
                        .putObject("kind")
                        .put("type", "string")
                        .putArray("enum")
                        .add("a")
                        .add("b" + i % 7);
                properties
                        .putObject("inner")
                        .put("type", "object")
                        .putObject("properties")
                        .putObject("x")
                        .put("type", "string");
                properties.putObject("other").put("$ref", "#/components/schemas/Part" + random.nextInt(operations));
            }
        }
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }
}
