package br.com.pilotstatus.templates.large;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a seeded document in the shape of the largest public ones: resources with a list, create, get, update and delete
 * operation each, and many schemas that lean on each other. The same numbers give the same bytes.
 */
public final class LargeDocument {

    private static final int OPERATIONS_A_RESOURCE = 5;

    private LargeDocument() {}

    /**
     * Writes it.
     *
     * @param args the file, number of operations (500), number of schemas (1500), and seed (1)
     */
    public static void main(String[] args) throws IOException {
        String document = of(number(args, 1, 500), number(args, 2, 1500), number(args, 3, 1));
        Files.writeString(Path.of(args[0]), document);
    }

    private static int number(String[] args, int index, int fallback) {
        return args.length > index ? Integer.parseInt(args[index]) : fallback;
    }

    /** A document with these numbers of operations and schemas. */
    public static String of(int operations, int schemas, long seed) {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("openapi", "3.1.0");
        root.putObject("info").put("title", "Large").put("version", "1.0.0");
        root.putArray("servers").addObject().put("url", "https://api.large.example");
        root.putArray("security").addObject().putArray("apiKey");
        int resources = Math.max(1, operations / OPERATIONS_A_RESOURCE);
        LargeSchemas models = new LargeSchemas(schemas, resources, seed);
        LargePaths paths = new LargePaths(seed);
        ObjectNode items = root.putObject("paths");
        for (int resource = 0; resource < resources; resource++) {
            paths.add(items, resource);
        }
        ObjectNode components = root.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("apiKey")
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", "x-api-key");
        models.addTo(components.putObject("schemas"));
        return root.toPrettyString() + "\n";
    }
}
