package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes several types as alternatives of one type each, every one with the keywords that are about it. Where everything is
 * text, several kinds of word stay as they are: nobody could tell them apart.
 */
public final class TypeLists extends Walker {

    private static final Set<String> WHOLE = Set.of("enum", "const", "oneOf", "anyOf", "allOf", "$ref");
    private static final int ALL_TYPES = 5;

    private static final Set<String> WORDS = Set.of("string", "integer", "number", "boolean");

    private final Document document;
    private final Set<JsonNode> text = Collections.newSetFromMap(new IdentityHashMap<>());

    private TypeLists(Document document) {
        this.document = document;
    }

    /** Rewrites the schemas of a document. */
    public static void split(Document document) {
        new TypeLists(document).walk(document.root());
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        isText(parameter.path("schema"));
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        if (MediaTypes.isForm(name)) {
            isText(mediaType.path("schema"));
        }
    }

    private void isText(JsonNode reference) {
        ObjectNode schema = document.resolve(reference);
        if (schema != null && text.add(schema)) {
            Schemas.children(schema).forEach(each -> isText(Objects.requireNonNull(each.get())));
        }
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (WHOLE.stream().anyMatch(schema::has)) {
            return;
        }
        List<String> types = Schemas.types(schema);
        boolean isNullable = Schemas.isNullable(schema);
        if (types.contains("number") && types.remove("integer")) {
            schema.withArrayProperty("type").removeIf(type -> type.asString("").equals("integer"));
            if (schema.path("type").size() == 1) {
                schema.put("type", "number");
            }
        }
        // All of them are any JSON.
        if (types.size() > 1 && types.size() < ALL_TYPES && !(text.contains(schema) && WORDS.containsAll(types))) {
            split(schema, types, isNullable);
        }
    }

    private void split(ObjectNode schema, List<String> types, boolean isNullable) {
        ArrayNode alternatives = schema.arrayNode();
        for (String type : types) {
            ObjectNode alternative = alternatives.addObject().put("type", type);
            keywords(type).stream()
                    .filter(schema::has)
                    .forEach(key -> alternative.set(key, document.sources().copy(schema.get(key))));
            if (schema.has("format") && type.equals(typeOf(schema.path("format").asString(""), types))) {
                alternative.set("format", schema.get("format"));
            }
        }
        if (isNullable) {
            alternatives.addObject().put("type", "null");
        }
        types.forEach(type -> schema.remove(keywords(type)));
        schema.remove(List.of("type", "format"));
        schema.set("anyOf", alternatives);
        document.sources().derive(alternatives, document.at(schema));
    }

    private static List<String> keywords(String type) {
        return Keyword.where(keyword -> keyword.subject().types().contains(type)).stream()
                .map(Keyword::key)
                .toList();
    }

    /** A decimal is a number, if there may be one. */
    private static String typeOf(String key, List<String> types) {
        Format format = Format.of(key);
        boolean isText = format == null || format.type().equals("string") && format != Format.DECIMAL;
        return isText ? "string" : types.contains("number") ? "number" : "integer";
    }
}
