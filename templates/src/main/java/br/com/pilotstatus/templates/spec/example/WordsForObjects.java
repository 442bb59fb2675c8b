package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.json.StrictJson;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Subject;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a schema that says {@code object} and nothing of its members the type of its enum, default and examples, where all
 * of these are words: a tool wrote the type for a class that it did not know.
 */
public final class WordsForObjects extends Walker {

    private static final List<String> MORE = Stream.concat(
                    Keyword.where(each -> each.subject() == Subject.OBJECT).stream()
                            .map(Keyword::key),
                    Stream.of("allOf", "anyOf", "oneOf", "not", "$ref", "const"))
            .toList();

    private final Document document;

    private WordsForObjects(Document document) {
        this.document = document;
    }

    /** Corrects the types of a document. */
    public static void correct(Document document) {
        new WordsForObjects(document).walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        correct(schema, null);
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        if (parameter.get("schema") instanceof ObjectNode schema) {
            correct(schema, parameter.get("example"));
        }
    }

    private void correct(ObjectNode schema, @Nullable JsonNode example) {
        if (!Schemas.is(schema, "object") || MORE.stream().anyMatch(schema::has)) {
            return;
        }
        List<String> words = new ArrayList<>();
        List<JsonNode> values = new ArrayList<>();
        for (String key : List.of("enum", "default", "example", "examples")) {
            JsonNode value = schema.path(key);
            List<JsonNode> found = (value instanceof ArrayNode list && !key.equals("default") && !key.equals("example")
                            ? list.valueStream()
                            : Stream.of(value))
                    .filter(each -> !each.isNull() && !each.isMissingNode())
                    .toList();
            if (!found.isEmpty()) {
                words.add(key);
                values.addAll(found);
            }
        }
        if (example != null && !example.isNull()) {
            words.add("example");
            values.add(example);
        }
        Set<String> kinds = new TreeSet<>();
        values.forEach(each -> kinds.add(JsonType.of(each)));
        if (kinds.equals(Set.of("integer", "number"))) {
            kinds.remove("integer");
        }
        if (kinds.size() != 1 || values.stream().anyMatch(WordsForObjects::isNoWord)) {
            return;
        }
        String type = kinds.iterator().next();
        document.repaired(
                document.at(schema, "type"),
                "declared object, but %s %s %s: %s"
                        .formatted(
                                String.join(" and ", words),
                                words.size() == 1 && !words.get(0).equals("examples") ? "is" : "are",
                                type.equals("string") ? "text" : "of type " + type,
                                type));
        boolean nullable = Schemas.isNullable(schema);
        schema.put("type", type);
        if (nullable) {
            Schemas.addNull(schema);
        }
    }

    /** What holds JSON is an example of an object that was typed in as text; what is blank says nothing. */
    private static boolean isNoWord(JsonNode value) {
        return value.isContainer()
                || value.isString()
                        && (value.stringValue().isBlank()
                                || StrictJson.readLeniently(value.stringValue()).isContainer());
    }
}
