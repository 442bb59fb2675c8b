package br.com.pilotstatus.templates.large;

import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations of a {@link LargeDocument}: five for each resource. */
final class LargePaths {

    private static final int RESOURCES_A_TAG = 4;

    private final Random random;

    LargePaths(long seed) {
        this.random = new Random(seed + 1);
    }

    void add(ObjectNode paths, int resource) {
        String name = LargeSchemas.resource(resource);
        ObjectNode all = paths.putObject("/v1/resources" + resource);
        ObjectNode list = operation(all.putObject("get"), "list" + name, resource);
        query(list, "limit", "integer");
        query(list, "starting_after", "string");
        for (int i = random.nextInt(6); i > 0; i--) {
            query(list, "filter" + i, i % 2 == 0 ? "string" : "boolean");
        }
        ObjectNode page = success(list, "200");
        page.put("type", "object")
                .putObject("properties")
                .putObject("data")
                .put("type", "array")
                .putObject("items")
                .put("$ref", reference(name));
        page.withObject("/properties").putObject("has_more").put("type", "boolean");
        ObjectNode create = operation(all.putObject("post"), "create" + name, resource);
        body(create, name);
        success(create, "201").put("$ref", reference(name));
        ObjectNode one = paths.putObject("/v1/resources" + resource + "/{id}");
        one.putArray("parameters")
                .addObject()
                .put("name", "id")
                .put("in", "path")
                .put("required", true)
                .putObject("schema")
                .put("type", "string");
        success(operation(one.putObject("get"), "get" + name, resource), "200").put("$ref", reference(name));
        ObjectNode update = operation(one.putObject("patch"), "update" + name, resource);
        body(update, name);
        success(update, "200").put("$ref", reference(name));
        operation(one.putObject("delete"), "delete" + name, resource)
                .withObject("/responses")
                .putObject("204")
                .put("description", "Deleted");
    }

    private static ObjectNode operation(ObjectNode operation, String id, int resource) {
        operation.put("operationId", id).put("summary", "Does " + id);
        operation.putArray("tags").add("Group " + resource / RESOURCES_A_TAG);
        for (String status : new String[] {"400", "401", "404", "429"}) {
            operation
                    .withObject("/responses")
                    .putObject(status)
                    .put("description", "Error " + status)
                    .withObject("/content/application~1json/schema")
                    .put("$ref", reference("Error"));
        }
        return operation;
    }

    private static void query(ObjectNode operation, String name, String type) {
        ArrayNode parameters = operation.path("parameters").isArray()
                ? (ArrayNode) operation.get("parameters")
                : operation.putArray("parameters");
        parameters
                .addObject()
                .put("name", name)
                .put("in", "query")
                .putObject("schema")
                .put("type", type);
    }

    private static void body(ObjectNode operation, String name) {
        operation
                .putObject("requestBody")
                .put("required", true)
                .withObject("/content/application~1json/schema")
                .put("$ref", reference(name));
    }

    private static ObjectNode success(ObjectNode operation, String status) {
        ObjectNode response =
                operation.withObject("/responses").putObject(status).put("description", "Success");
        return response.withObject("/content/application~1json/schema");
    }

    private static String reference(String name) {
        return "#/components/schemas/" + name;
    }
}
