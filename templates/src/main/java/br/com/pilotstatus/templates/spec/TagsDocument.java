package br.com.pilotstatus.templates.spec;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document for openapi-generator's own parser and loops, which only have to come by once for each tag: an operation each,
 * and a schema, without which the loop over models does not run. Of the effective document the parser would copy all that
 * is referred to into each place, and the loops would compose examples of it, in time and memory beyond all bounds.
 */
final class TagsDocument {

    static final String FILE = "tags-openapi.json";

    private TagsDocument() {}

    static ObjectNode of(JsonNode effective) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        document.putObject("info")
                .put("title", effective.path("info").path("title").asString(""))
                .put("version", effective.path("info").path("version").asString(""));
        ObjectNode paths = document.putObject("paths");
        for (String tag : tags(effective)) {
            ObjectNode operation = paths.putObject("/" + paths.size()).putObject("get");
            operation
                    .put("operationId", "operation" + paths.size())
                    .putArray("tags")
                    .add(tag);
            operation.putObject("responses").putObject("204").put("description", "None.");
        }
        document.putObject("components")
                .putObject("schemas")
                .putObject("Any")
                .put("type", "object")
                .putObject("properties")
                .putObject("any")
                .put("type", "string");
        return document;
    }

    private static Set<String> tags(JsonNode effective) {
        Set<String> tags = new LinkedHashSet<>();
        effective
                .path("paths")
                .values()
                .forEach(path -> path.values().forEach(operation -> {
                    if (operation.path("tags").path(0).isString()) {
                        tags.add(operation.path("tags").path(0).stringValue());
                    }
                }));
        return tags;
    }
}
