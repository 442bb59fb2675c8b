package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.Kind;
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
 * Mends a property's own example, default or enum value where it was written as a string ({@code boolean} with {@code "true"}), or
 * as a number where a string is meant. It never changes the type: a form of documentation asks for text here.
 */
public final class OwnExamples extends Walker {

    /** They go by position, which a value that is removed takes away. */
    private static final List<String> NAMES_OF_VALUES = List.of("x-enum-varnames", "x-enum-descriptions");

    private final Document document;

    private OwnExamples(Document document) {
        this.document = document;
    }

    /** Mends the examples of a document. */
    public static void mend(Document document) {
        new OwnExamples(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (Schemas.types(schema).size() != 1) {
            return;
        }
        for (String key : List.of("example", "default")) {
            mend(schema, schema, key);
        }
        mendList(schema, "examples", "example");
        int values = schema.path("enum").size();
        mendList(schema, "enum", "enum value");
        if (values > schema.path("enum").size()) {
            NAMES_OF_VALUES.forEach(schema::remove);
        }
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        ObjectNode schema = document.resolve(parameter.path("schema"));
        if (schema != null && Schemas.types(schema).size() == 1) {
            mend(parameter, schema, "example");
        }
    }

    private void mend(ObjectNode owner, ObjectNode schema, String key) {
        JsonNode written = owner.get(key);
        if (written == null || written.isNull() || fits(written, schema)) {
            return;
        }
        Source at = document.at(owner, key);
        JsonNode mended = as(schema, written);
        if (mended != null) {
            document.sources().derive(mended, at);
            owner.set(key, mended);
            document.sources().member(owner, key, at);
            mended(at, key, written, mended);
        } else {
            owner.remove(key);
            removed(at, key, schema);
        }
    }

    private void mendList(ObjectNode schema, String key, String word) {
        if (!(schema.get(key) instanceof ArrayNode list)) {
            return;
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            JsonNode written = list.get(i);
            if (!written.isNull() && !fits(written, schema)) {
                Source at = document.at(list).child(i);
                JsonNode mended = as(schema, written);
                if (mended != null) {
                    document.sources().derive(mended, at);
                    list.set(i, mended);
                    mended(at, word, written, mended);
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

    private void mended(Source at, String key, JsonNode before, JsonNode after) {
        document.repaired(
                at,
                "the %s was written as %s, is now %s"
                        .formatted(key, Kind.withArticle(Kind.of(before)), Kind.withArticle(Kind.of(after))));
    }

    private void removed(Source at, String key, ObjectNode schema) {
        document.repaired(
                at,
                "the %s is no %s: removed".formatted(key, Schemas.types(schema).get(0)));
    }

    private static boolean fits(JsonNode value, ObjectNode schema) {
        String type = Schemas.types(schema).get(0);
        String kind = Kind.of(value);
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
