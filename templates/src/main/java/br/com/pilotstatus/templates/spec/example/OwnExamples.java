package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fixes a property's own example, default or enum value where it was written as a string ({@code boolean} with {@code "true"}), or
 * as a number where a string is meant. It never changes the type: a form of documentation asks for text here.
 */
public final class OwnExamples extends Walker {

    /** They go by position, which a value that is removed takes away. */
    private static final List<String> NAMES_OF_VALUES = List.of("x-enum-varnames", "x-enum-descriptions");

    private final Document document;

    private OwnExamples(Document document) {
        this.document = document;
    }

    /** Fixes the examples of a document. */
    public static void fix(Document document) {
        new OwnExamples(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (Schemas.types(schema).size() != 1) {
            return;
        }
        for (String key : List.of("example", "default")) {
            fix(schema, schema, key);
        }
        fixList(schema, "examples", "example");
        int values = schema.path("enum").size();
        fixList(schema, "enum", "enum value");
        if (values > schema.path("enum").size()) {
            NAMES_OF_VALUES.forEach(schema::remove);
        }
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        ObjectNode schema = document.resolve(parameter.path("schema"));
        if (schema != null && Schemas.types(schema).size() == 1) {
            fix(parameter, schema, "example");
        }
    }

    private void fix(ObjectNode owner, ObjectNode schema, String key) {
        JsonNode written = owner.get(key);
        if (written == null || written.isNull() || fits(written, schema)) {
            return;
        }
        Source at = document.at(owner, key);
        JsonNode fixed = as(schema, written);
        if (fixed != null) {
            document.sources().derive(fixed, at);
            owner.set(key, fixed);
            document.sources().member(owner, key, at);
            fixed(at, key, written, fixed);
        } else {
            owner.remove(key);
            removed(at, key, schema);
        }
    }

    private void fixList(ObjectNode schema, String key, String word) {
        if (!(schema.get(key) instanceof ArrayNode list)) {
            return;
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            JsonNode written = list.get(i);
            if (!written.isNull() && !fits(written, schema)) {
                Source at = document.at(list).child(i);
                JsonNode fixed = as(schema, written);
                if (fixed != null) {
                    document.sources().derive(fixed, at);
                    list.set(i, fixed);
                    fixed(at, word, written, fixed);
                } else {
                    list.remove(i);
                    if (list.isEmpty()) {
                        schema.remove(key);
                    }
                    removed(at, word, schema);
                }
            }
        }
    }

    private void fixed(Source at, String key, JsonNode before, JsonNode after) {
        document.repaired(
                at,
                "the %s was written as %s; it is now %s"
                        .formatted(
                                key,
                                JsonType.withArticle(JsonType.of(before)),
                                JsonType.withArticle(JsonType.of(after))));
    }

    private void removed(Source at, String key, ObjectNode schema) {
        document.repaired(
                at,
                "the %s is not %s: removed"
                        .formatted(
                                key, JsonType.withArticle(Schemas.types(schema).get(0))));
    }

    private static boolean fits(JsonNode value, ObjectNode schema) {
        String type = Schemas.types(schema).get(0);
        String kind = JsonType.of(value);
        return kind.equals(type)
                || type.equals("number") && kind.equals("integer")
                || type.equals("integer")
                        && value.isNumber()
                        && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable JsonNode as(ObjectNode schema, JsonNode value) {
        if (Schemas.is(schema, "string")) {
            return value.isContainer() ? null : JsonNodeFactory.instance.stringNode(value.asString());
        }
        if (!value.isString()) {
            return null;
        }
        String text = value.stringValue().strip();
        JsonNode parsed =
                StrictJson.readLeniently(Schemas.is(schema, "boolean") ? text.toLowerCase(Locale.ROOT) : text);
        return !parsed.isMissingNode() && fits(parsed, schema) ? parsed : null;
    }
}
