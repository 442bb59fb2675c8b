package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives each JSON body that has examples, and no schema or one that says nothing, the schema of its examples. */
public final class MissingSchemas extends Walker {

    private final Document document;

    private MissingSchemas(Document document) {
        this.document = document;
    }

    /** Adds the schemas to a document. */
    public static void addTo(Document document) {
        new MissingSchemas(document).walk(document.root());
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        JsonNode declared = mediaType.get("schema");
        ObjectNode schema = declared instanceof ObjectNode object && saysOnlyType(object) ? object : null;
        if (!MediaType.isJson(name) || declared != null && schema == null) {
            return;
        }
        Source at = document.at(mediaType);
        List<MediaTypes.Example> examples = examples(mediaType, schema);
        if (examples.isEmpty()) {
            if (declared == null) {
                OverlayUpdate update = OverlayUpdate.of(document, at, "{\"example\": …}");
                document.doubtful(
                        at, "has neither schema nor example: any JSON value is taken; " + update.text(), update);
            }
            return;
        }
        ObservedValues seen = new ObservedValues(examples.get(0).at());
        examples.forEach(example -> seen.add(example.value(), example.at()));
        if (schema == null) {
            mediaType.set("schema", new Inference(document).schema(seen));
        } else if (!fills(schema, seen)) {
            return;
        } else {
            fill(schema, new Inference(document).schema(seen));
        }
        document.inferred(
                at,
                "%s: made one from %s (%s)"
                        .formatted(
                                schema == null ? "no schema" : "a schema that says nothing of its content",
                                examples.size() == 1 ? "the example" : examples.size() + " examples",
                                summary(seen)));
    }

    /** A schema's own examples count if it is all there is. */
    private List<MediaTypes.Example> examples(ObjectNode mediaType, @Nullable ObjectNode schema) {
        List<MediaTypes.Example> examples = new ArrayList<>(MediaTypes.examples(document, mediaType));
        if (schema != null && examples.isEmpty()) {
            if (schema.has("example")) {
                examples.add(new MediaTypes.Example(schema.get("example"), document.at(schema, "example")));
            }
            examples.addAll(MediaTypes.listed(document, schema));
        }
        List<String> types = schema == null ? List.of() : Schemas.types(schema);
        return types.size() == 1 ? ofType(types.get(0), examples) : examples;
    }

    /** Those of the declared type, where there are any: what else there is will be left out as unusable. */
    private static List<MediaTypes.Example> ofType(String type, List<MediaTypes.Example> examples) {
        List<MediaTypes.Example> fitting = examples.stream()
                .filter(each ->
                        each.value().isNull() || JsonType.of(each.value()).equals(type))
                .toList();
        return fitting.stream().allMatch(each -> each.value().isNull()) ? examples : fitting;
    }

    /** An object that is declared so and only ever empty is as free as it says; a type that is declared stays. */
    private static boolean fills(ObjectNode schema, ObservedValues seen) {
        List<String> types = Schemas.types(schema);
        return types.isEmpty() && !schema.has("type")
                || types.size() == 1
                        && seen.kinds().equals(Set.copyOf(types))
                        && (!seen.properties().isEmpty() || seen.items() != null);
    }

    private static boolean saysOnlyType(ObjectNode schema) {
        return schema.propertyNames().stream().allMatch(key -> key.equals("type") || Schemas.isAnnotation(key));
    }

    private static void fill(ObjectNode schema, ObjectNode inferred) {
        boolean nullable = Schemas.isNullable(schema);
        inferred.properties().forEach(member -> schema.set(member.getKey(), member.getValue()));
        if (nullable) {
            Schemas.addNull(schema);
        }
    }

    private static String summary(ObservedValues seen) {
        return seen.properties().isEmpty()
                ? seen.kinds().isEmpty() ? "null" : String.join(" or ", seen.kinds())
                : seen.properties().keySet().stream().collect(Collectors.joining(", "));
    }
}
