package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.schema.ClassLimits;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out names and defaults that are longer than a text can be in a class file. */
public final class LongTexts extends Walker {

    private final Document document;

    private LongTexts(Document document) {
        this.document = document;
    }

    /** Goes through a document: what it is called by then can be written in Java. */
    public static void leaveOut(Document document) {
        new LongTexts(document).walk(document.root());
    }

    @Override
    protected void operation(ObjectNode operation) {
        if (isLong(operation.path("operationId"))) {
            leftOut(document.at(operation, "operationId"), "name", "it is named by its path");
            operation.remove("operationId");
        }
        for (JsonNode tag : operation.path("tags")) {
            if (isLong(tag)) {
                leftOut(document.at(operation, "tags"), "tag", "it is as if there were none");
                operation.remove("tags");
            }
        }
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        if (isLong(parameter.path("name"))) {
            document.problem(
                    document.at(parameter, "name"),
                    "a name of %s".formatted(size(parameter.get("name").stringValue())));
        }
    }

    @Override
    protected void headers(ObjectNode headers) {
        names(headers, "header");
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (isLong(schema.path("default"))) {
            leftOut(document.at(schema, "default"), "default", "it is as if there were none");
            schema.remove("default");
        }
        if (schema.get("properties") instanceof ObjectNode properties) {
            names(properties, "property's name");
        }
        if (schema.get("required") instanceof ArrayNode required
                && required.valueStream().anyMatch(LongTexts::isLong)) {
            leftOut(document.at(schema, "required"), "name", "nothing asks for what has it");
            required.removeIf(LongTexts::isLong);
        }
    }

    private void names(ObjectNode named, String what) {
        List<String> names =
                named.propertyNames().stream().filter(LongTexts::isLong).toList();
        names.forEach(each -> {
            leftOut(document.at(named, each), what, "what has it is as if it were not declared");
            named.remove(each);
        });
    }

    private void leftOut(Source at, String what, String then) {
        document.leftOut(
                at,
                "this %s is longer than a text can be in a Java class, so it is left out: %s; shorten it by an overlay action"
                        .formatted(what, then));
    }

    private static String size(String text) {
        return "%d characters is longer than a text can be in a Java class; shorten it by an overlay action"
                .formatted(text.length());
    }

    private static boolean isLong(JsonNode value) {
        return value.isString() && isLong(value.stringValue());
    }

    private static boolean isLong(String text) {
        return !ClassLimits.isConstant(text);
    }
}
