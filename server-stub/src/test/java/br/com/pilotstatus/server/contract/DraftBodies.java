package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Gives drafts a body of one of the media types that their operation declares. */
final class DraftBodies {

    private static final List<String> WORDS = List.of("string", "integer", "number", "boolean");

    private final Document document;
    private final RandomValues values;
    private final Random random;

    DraftBodies(Document document, RandomValues values, Random random) {
        this.document = document;
        this.values = values;
        this.random = random;
    }

    /** The declared media types of which bodies can be made here. */
    List<String> types(Document.Operation operation) {
        List<String> types = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : content(operation).properties()) {
            if (!MediaTypes.isForm(each.getKey()) || isPlain(each.getValue())) {
                types.add(each.getKey());
            }
        }
        return types;
    }

    private JsonNode content(Document.Operation operation) {
        return document.resolve(operation.node().path("requestBody")).path("content");
    }

    /** Not a form of which a required field is more than a word, a list of them, a file or an object. */
    private boolean isPlain(JsonNode media) {
        JsonNode schema = document.resolve(media.path("schema"));
        return schema.has("properties")
                && !media.path("encoding").toString().matches(".*\"(style|explode)\".*")
                && schema.path("properties").properties().stream()
                        .allMatch(each -> !kind(each.getValue()).isEmpty() || !isRequired(schema, each.getKey()));
    }

    void add(RequestDraft draft) {
        List<String> types = types(draft.operation);
        if (types.isEmpty()) {
            return;
        }
        String type = types.get(random.nextInt(types.size()));
        JsonNode media = content(draft.operation).get(type);
        String sent = type;
        if (MediaTypes.isForm(type)) {
            draft.form = form(type, media);
            sent = draft.form.contentType();
        } else if (MediaTypes.isJson(type) || MediaTypes.isAny(type) && !isBinary(media.path("schema"))) {
            draft.json = values.body(media);
            sent = type.replace("*/*", "application/json").replace("/*+", "/vnd.any+");
        } else {
            draft.raw = "Draft ß 東\n".repeat(1 + random.nextInt(50)).getBytes(StandardCharsets.UTF_8);
            sent = type.replace("*/*", "application/octet-stream").replace("/*", "/plain");
        }
        draft.headers.add(new RequestDraft.NameValue("Content-Type", sent));
    }

    private FormDraft form(String type, JsonNode media) {
        FormDraft form = new FormDraft(MediaTypes.isMultipart(type));
        JsonNode schema = document.resolve(media.path("schema"));
        for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
            String kind = kind(each.getValue());
            boolean required = isRequired(schema, each.getKey());
            if (!kind.isEmpty() && (required || random.nextBoolean())) {
                JsonNode made = values.of(each.getValue());
                // A form cannot tell an empty list from none.
                for (int tries = 0; tries < 20 && required && made.isArray() && made.isEmpty(); tries++) {
                    made = values.of(each.getValue());
                }
                for (JsonNode element : made.isArray() ? made : List.of(made)) {
                    if (!element.isNull()) {
                        form.fields.add(new FormDraft.Field(
                                each.getKey(),
                                element.isContainerNode() ? element.toString() : element.asText(),
                                kind,
                                required));
                    }
                }
            }
        }
        if (form.multipart && form.fields.isEmpty()) {
            // RFC 2046, section 5.1.1: at least one part.
            form.fields.add(new FormDraft.Field("x", "none", "string", false));
        }
        return form;
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return schema.path("required").toString().contains("\"" + name + "\"");
    }

    private static boolean isBinary(JsonNode schema) {
        return schema.path("format").asText().equals("binary")
                || schema.has("contentMediaType") && !schema.has("contentEncoding");
    }

    /** What a field, or an element of a repeated one, is; empty where it is anything else. */
    private String kind(JsonNode reference) {
        JsonNode schema = document.resolve(reference);
        if (isBinary(schema)) {
            return "file";
        }
        String type = schema.path("type").asText();
        if (type.equals("array")) {
            return document.resolve(schema.path("items")).path("type").asText().equals("array")
                    ? ""
                    : kind(schema.path("items"));
        }
        boolean isComposed = schema.has("allOf") || schema.has("oneOf") || schema.has("anyOf");
        return isComposed ? "" : type.equals("object") || WORDS.contains(type) ? type : "";
    }
}
