package br.com.pilotstatus.templates.build;

import br.com.pilotstatus.templates.openapi.Refs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the vendor may publish one day: all operations of a supplement in the vendor's style. No components but security
 * schemes; operationIds made of the address; path parameters, tags and words of its own; every type but boolean declared
 * string; responses as examples, errors inline; statuses where the supplement knows none.
 */
final class VendorsFile {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final ObjectNode supplement;

    private VendorsFile(ObjectNode supplement) {
        this.supplement = supplement;
    }

    static ObjectNode of(ObjectNode supplement, ObjectNode received) {
        ObjectNode document = received.deepCopy();
        ObjectNode paths = document.putObject("paths");
        VendorsFile file = new VendorsFile(supplement);
        supplement.path("paths").properties().forEach(path -> {
            ObjectNode item = paths.putObject(path.getKey().replaceAll("\\{(\\w+)}", "{the_$1}"));
            path.getValue().properties().stream()
                    .filter(each -> METHODS.contains(each.getKey()))
                    .forEach(each -> item.set(
                            each.getKey(),
                            file.operation(path.getKey(), each.getKey(), path.getValue(), each.getValue())));
        });
        return document;
    }

    private ObjectNode operation(String path, String method, JsonNode item, JsonNode ours) {
        ObjectNode operation = object();
        operation.putArray("tags").add("Playground");
        operation.put("summary", "Published " + ours.path("summary").asString(""));
        operation.put("description", "As the vendor says it.");
        operation.put(
                "operationId",
                method + path.replaceFirst("^/v1", "").replaceAll("[{}]", "").replace('/', '_'));
        List.of(item, ours)
                .forEach(owner -> owner.path("parameters").forEach(each -> {
                    JsonNode parameter = resolve(each);
                    String in = parameter.path("in").asString("");
                    String name = parameter.path("name").asString("");
                    operation
                            .withArray("parameters")
                            .addObject()
                            .put("name", in.equals("path") ? "the_" + name : name)
                            .put("in", in)
                            .put("required", parameter.path("required").asBoolean(false))
                            .put("description", "Published.")
                            .putObject("schema")
                            .put("type", "string");
                }));
        JsonNode body = resolve(ours.path("requestBody"));
        if (!body.isMissingNode()) {
            ObjectNode content = operation
                    .putObject("requestBody")
                    .put("required", body.path("required").asBoolean(false))
                    .putObject("content");
            body.path("content").properties().forEach(type -> {
                ObjectNode media = content.putObject(type.getKey());
                media.set("schema", flat(type.getValue().path("schema")));
                example(media, type.getValue());
            });
        }
        ObjectNode responses = operation.putObject("responses");
        ours.path("responses").properties().forEach(response -> {
            String status = response.getKey();
            responses.set(
                    status.equals("2XX") ? method.equals("post") ? "201" : "200" : status,
                    response(status, resolve(response.getValue())));
        });
        return operation;
    }

    private ObjectNode response(String status, JsonNode ours) {
        ObjectNode response = object().put("description", "Published");
        ours.path("content").properties().forEach(type -> {
            ObjectNode media = response.withObject("/content").putObject(type.getKey());
            if (status.startsWith("2")) {
                example(media, type.getValue());
            } else {
                ObjectNode properties =
                        media.putObject("schema").put("type", "object").putObject("properties");
                properties.putObject("error").put("type", "string");
                properties.putObject("code").put("type", "string");
                media.putObject("example").put("error", "Refused");
            }
        });
        return response;
    }

    private static void example(ObjectNode media, JsonNode ours) {
        if (ours.has("example")) {
            media.set("example", ours.path("example"));
        }
    }

    /** One level of properties, all of them text; nothing of what is composed. */
    private ObjectNode flat(JsonNode schema) {
        JsonNode ours = resolve(schema);
        ObjectNode flat = object().put("type", "object");
        if (ours.path("properties").isObject()) {
            ObjectNode properties = flat.putObject("properties");
            for (Map.Entry<String, JsonNode> each : ours.path("properties").properties()) {
                boolean isBoolean = resolve(each.getValue())
                        .path("type")
                        .asString("")
                        .toLowerCase(Locale.ROOT)
                        .equals("boolean");
                properties
                        .putObject(each.getKey())
                        .put("type", isBoolean ? "boolean" : "string")
                        .put("description", "Published.");
            }
            if (ours.has("required")) {
                flat.set("required", ours.path("required"));
            }
        }
        return flat;
    }

    private JsonNode resolve(JsonNode node) {
        return Refs.resolve(supplement, node);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
