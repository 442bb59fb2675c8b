package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports methods that give less than their operations, as the document does not say what a success is: none is declared, a
 * GET has no content, an example is broken, an object has no properties. Nothing fails then, so nobody would notice.
 */
public final class LostResponses {

    private static final Set<String> WITH_CONTENT = Set.of("200", "203", "206", "2XX", "2xx");

    private static final String CONTENT = "{\"application/json\": {\"example\": …}}";

    private final Document document;

    private LostResponses(Document document) {
        this.document = document;
    }

    /** Reports them for a document whose schemas have been made of its examples. */
    public static void report(Document document) {
        LostResponses lost = new LostResponses(document);
        for (JsonNode item : document.root().path("paths")) {
            Operation.METHODS.stream()
                    .filter(method -> item.path(method).isObject())
                    .forEach(method -> lost.operation(method, (ObjectNode) item.path(method)));
        }
    }

    private void operation(String method, ObjectNode operation) {
        if (operation.path("responses").isEmpty()) {
            Source at = document.at(operation);
            doubtful(
                    at,
                    "no response is declared: any status is taken, and no body; ",
                    at,
                    "{\"responses\": {\"200\": {\"description\": \"\", \"content\": " + CONTENT + "}}}");
            document.sources()
                    .derive(
                            operation
                                    .putObject("responses")
                                    .putObject("default")
                                    .put("description", ""),
                            at);
            return;
        }
        ObjectNode responses = (ObjectNode) operation.path("responses");
        if (responses.propertyNames().stream().noneMatch(LostResponses::mayBeSuccess)) {
            Source at = document.at(operation, "responses");
            doubtful(
                    at,
                    "only errors are declared: the method gives nothing, and takes no status for a success; ",
                    at,
                    "{\"200\": {\"description\": \"\", \"content\": " + CONTENT + "}}");
        }
        responses.properties().forEach(each -> {
            ObjectNode response = document.resolve(each.getValue());
            if (response != null && mayBeSuccess(each.getKey())) {
                success(method, each.getKey(), response);
            }
        });
    }

    /** Redirects and the like are what some operations are for. */
    private static boolean mayBeSuccess(String status) {
        return status.matches("[123].*|default");
    }

    private void success(String method, String status, ObjectNode response) {
        if (response.path("content").isEmpty()) {
            if (method.equals("get") && WITH_CONTENT.contains(status)) {
                doubtful(
                        document.at(response),
                        "a GET that is answered without content: the method gives nothing; if there is a body, ",
                        document.at(response),
                        "{\"content\": " + CONTENT + "}");
            }
            return;
        }
        response.path("content").properties().forEach(each -> {
            if (MediaType.isJson(each.getKey()) && each.getValue() instanceof ObjectNode mediaType) {
                body(mediaType);
            }
        });
    }

    private void body(ObjectNode mediaType) {
        ObjectNode schema = document.resolve(mediaType.path("schema"));
        if (schema == null) {
            return;
        }
        List<MediaTypes.Example> broken = MediaTypes.examples(document, mediaType).stream()
                .filter(each -> beginsLikeJson(each.value()))
                .toList();
        if (!broken.isEmpty() && schema.path(Schemas.INFERRED).asBoolean(false) && Schemas.is(schema, "string")) {
            doubtful(
                    broken.get(0).at(),
                    "the example begins like JSON and can't be read as JSON, so that the body is a text in Java: correct it, ",
                    document.at(mediaType),
                    "{\"example\": …}");
        } else if (isAnyObject(schema) && !document.isOverlaid(document.at(schema))) {
            boolean isShown = schema.path(Schemas.INFERRED).asBoolean(false);
            doubtful(
                    document.at(schema),
                    "an object of which nothing is said: a map in Java; if its properties are known, ",
                    document.at(isShown ? mediaType : schema),
                    isShown ? "{\"example\": …}" : "{\"properties\": …}");
        }
    }

    private static boolean beginsLikeJson(JsonNode example) {
        return example.isString() && example.stringValue().strip().matches("(?s)[{\\[].*");
    }

    private static boolean isAnyObject(ObjectNode schema) {
        return Schemas.is(schema, "object")
                && schema.propertyNames().stream()
                        .allMatch(
                                key -> key.equals("type") || key.equals(Schemas.INFERRED) || Schemas.isAnnotation(key));
    }

    /** The update may belong to what is around the place. */
    private void doubtful(Source at, String message, Source place, String json) {
        OverlayUpdate update = OverlayUpdate.of(document, place, json);
        document.doubtful(at, message + update.text(), update);
    }
}
