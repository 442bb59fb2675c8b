package br.com.pilotstatus.templates.spec.check;

import br.com.pilotstatus.templates.names.StatusNames;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OperationNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks whether what {@code x-paging} names is there: else the list would end too early, or never. */
public final class Paging {

    private static final List<String> NUMBERED = List.of("style", "page", "size", "items", "pages");
    private static final List<String> BEFORE = List.of("style", "before", "limit", "items", "instant", "id");
    private static final Set<String> STYLES = Set.of("page", "before");

    private final Document document;
    private final OperationNode operation;
    private final ObjectNode paging;

    private Paging(Document document, OperationNode operation, ObjectNode paging) {
        this.document = document;
        this.operation = operation;
        this.paging = paging;
    }

    /** Adds a problem for each word that leads nowhere, once all bodies have schemas. */
    public static void check(Document document) {
        for (OperationNode operation : OperationNode.all(document)) {
            JsonNode node = operation.node().path(Operation.PAGING);
            if (node instanceof ObjectNode paging
                    && STYLES.contains(paging.path("style").asString(""))) {
                new Paging(document, operation, paging).check();
            } else if (!node.isMissingNode()) {
                document.problem(
                        document.at(operation.node(), Operation.PAGING),
                        "must be an object with \"style\": \"page\" or \"before\"");
            }
        }
    }

    private void check() {
        boolean isNumbered = paging.path("style").asString("").equals("page");
        for (Map.Entry<String, JsonNode> each : paging.properties()) {
            List<String> words = isNumbered ? NUMBERED : BEFORE;
            if (!words.contains(each.getKey()) || !each.getValue().isString()) {
                problem(each.getKey(), "is no text or no word of this style: write " + String.join(", ", words));
                return;
            }
        }
        parameter(isNumbered ? "page" : "before", true, isNumbered ? List.of("integer", "string") : List.of("string"));
        parameter(isNumbered ? "size" : "limit", false, List.of("integer", "string"));
        Schema body = body();
        if (body == null) {
            problem("items", "the operation has no success in JSON with a schema: declare one, or remove x-paging");
            return;
        }
        Schema items = member(body, "items", true, List.of("array"));
        if (items != null && isNumbered) {
            member(body, "pages", false, List.of("integer"));
        } else if (items != null) {
            Schema row = items.merged().one(Keyword.ITEMS);
            member(row, "instant", true, List.of("string"));
            member(row, "id", false, List.of("string", "integer"));
        }
    }

    private void parameter(String word, boolean required, List<String> types) {
        if (!paging.has(word)) {
            if (required) {
                problem(word, "is missing: name the query parameter");
            }
            return;
        }
        String name = paging.path(word).asString("");
        ObjectNode parameter = Stream.of(operation.node(), operation.item())
                .flatMap(each -> each.path("parameters").valueStream())
                .map(document::resolve)
                .flatMap(Stream::ofNullable)
                .filter(each -> each.path("in").asString("").equals("query")
                        && each.path("name").asString("").equals(name))
                .findFirst()
                .orElse(null);
        if (parameter == null) {
            problem(word, "there is no query parameter " + name + ": declare it, or name another");
        } else if (!types.contains(schema(parameter.path("schema")).merged().type())) {
            problem(word, "the query parameter " + name + " is not of type " + String.join(" or ", types));
        }
    }

    private @Nullable Schema body() {
        for (Map.Entry<String, JsonNode> each : operation.responses().properties()) {
            ObjectNode response = StatusNames.isSuccess(each.getKey()) ? document.resolve(each.getValue()) : null;
            if (response != null) {
                for (Map.Entry<String, JsonNode> content :
                        response.path("content").properties()) {
                    if (MediaType.isJson(content.getKey()) && content.getValue().has("schema")) {
                        return schema(content.getValue().path("schema"));
                    }
                }
            }
        }
        return null;
    }

    /** Returns what a pointer leads to; null, with a problem, where it leads nowhere. */
    private @Nullable Schema member(Schema start, String word, boolean required, List<String> types) {
        if (!paging.has(word)) {
            if (required) {
                problem(word, "is missing: write a JSON pointer");
            }
            return null;
        }
        String pointer = paging.path(word).asString("");
        Schema schema = start;
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            problem(word, "is no JSON pointer: write /" + pointer);
            return null;
        }
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            schema = schema.members().properties().get(rest.getMatchingProperty());
            if (schema == null) {
                problem(word, "there is no property at " + pointer + ": declare it, or name another");
                return null;
            }
        }
        if (!types.contains(schema.merged().type())) {
            problem(word, "what is at " + pointer + " is not of type " + String.join(" or ", types));
            return null;
        }
        return schema;
    }

    private Schema schema(JsonNode node) {
        return Schema.of(document.root(), node, Pointer.ROOT);
    }

    private void problem(String word, String problem) {
        document.problem(document.at(paging, word), problem);
    }
}
