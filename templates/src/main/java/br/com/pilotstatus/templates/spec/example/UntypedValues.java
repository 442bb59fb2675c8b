package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Subject;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a property, element or value of a map that has no type the one that its format, its limits or its examples have, and
 * whatever has items that of a list.
 * Whole-body examples count for more than its own.
 */
public final class UntypedValues extends Walker {

    private static final List<Keyword> INSIDE =
            List.of(Keyword.PROPERTIES, Keyword.ITEMS, Keyword.ADDITIONAL_PROPERTIES);

    /** With any of these, what has items is no list, or not for this alone. */
    private static final List<String> LIST_ALONE =
            List.of("type", "$ref", "allOf", "anyOf", "oneOf", "not", "if", "const", "enum", "properties");

    /** A description that says on purpose that there is no type. */
    private static final Pattern ANYTHING = Pattern.compile(
            "(?i)\\bany (json|value|type|data|kind|valid json)|arbitrary|not stated|free[- ]?form|mixed type");

    private final Document document;
    private final Evidence evidence;

    private UntypedValues(Document document) {
        this.document = document;
        this.evidence = new Evidence(document);
    }

    /** Adds the types to a document. */
    public static void type(Document document) {
        new UntypedValues(document).walk(document.root());
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        if (parameter.get("schema") instanceof ObjectNode schema && isUntyped(schema)) {
            byKeywords(schema);
        }
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (schema.get(Keyword.ITEMS.key()) instanceof ObjectNode
                && LIST_ALONE.stream().noneMatch(schema::has)) {
            typed(schema, "array", Keyword.ITEMS.key());
        }
        for (Slot inside : Schemas.children(schema, INSIDE)) {
            if (inside.get() instanceof ObjectNode value && isUntyped(value) && !byKeywords(value)) {
                byExamples(value);
            }
        }
    }

    /** Whether it says nothing of what its values are. */
    static boolean isUntyped(ObjectNode schema) {
        return !Schemas.says(schema) && !schema.has("not") && !schema.has("if") && !schema.has("$dynamicRef");
    }

    private boolean byKeywords(ObjectNode schema) {
        for (String key : schema.propertyNames()) {
            String type = key.equals("format") ? ofFormat(schema.path(key).asString("")) : ofLimit(Keyword.of(key));
            if (type != null) {
                typed(schema, type, key);
                return true;
            }
        }
        return false;
    }

    private void typed(ObjectNode schema, String type, String key) {
        document.inferred(document.at(schema), "no type: %s, as it has %s".formatted(type, key));
        schema.put("type", type);
        schema.put(Schemas.INFERRED, true);
    }

    private static @Nullable String ofFormat(String key) {
        Format format = Format.of(key);
        return key.isEmpty() ? null : format == null ? "string" : format.type();
    }

    private static @Nullable String ofLimit(@Nullable Keyword keyword) {
        return keyword == null || !keyword.isLimit()
                ? null
                : keyword.subject() == Subject.TEXT ? "string" : keyword.subject() == Subject.NUMBER ? "number" : null;
    }

    private void byExamples(ObjectNode schema) {
        if (ANYTHING.matcher(schema.path("description").asString("")).find()) {
            return;
        }
        List<MediaTypes.Example> examples = new ArrayList<>(evidence.of(schema));
        if (examples.stream().allMatch(each -> each.value().isNull())) {
            own(schema, examples);
        }
        if (examples.isEmpty()
                || examples.stream().allMatch(each -> each.value().isNull())) {
            return;
        }
        ObservedValues seen = new ObservedValues(examples.get(0).at());
        examples.forEach(each -> seen.add(each.value(), each.at()));
        ObjectNode inferred = new Inference(document).schema(seen);
        if (inferred.has("type")) {
            document.inferred(
                    document.at(schema),
                    "no type: %s, as its example shows"
                            .formatted(Schemas.types(inferred).stream()
                                    .map(JsonType::withArticle)
                                    .collect(Collectors.joining(" or "))));
            inferred.properties().forEach(member -> schema.set(member.getKey(), member.getValue()));
        }
    }

    private void own(ObjectNode schema, List<MediaTypes.Example> examples) {
        for (String key : List.of("example", "default")) {
            if (schema.has(key)) {
                examples.add(new MediaTypes.Example(schema.get(key), document.at(schema, key)));
            }
        }
        examples.addAll(MediaTypes.listed(document, schema));
    }
}
