package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.JsonType;
import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrects properties that are declared {@code string} where all whole-body examples show something else, and those of
 * any one type where one shows null: examples were copied from traffic, the types were typed in.
 */
public final class ContradictedTypes {

    private ContradictedTypes() {}

    /** Corrects the types of a document. */
    public static void correct(Document document) {
        Evidence evidence = new Evidence(document);
        for (ObjectNode schema : evidence.schemas()) {
            List<MediaTypes.Example> values = evidence.of(schema).stream()
                    .filter(e -> !e.value().isNull())
                    .toList();
            if (!values.isEmpty()
                    && values.stream().noneMatch(example -> example.value().isString())) {
                correct(document, schema, evidence.of(schema));
            }
        }
        evidence.nulls().forEach((at, schema) -> allowNull(document, schema, at));
    }

    private static void allowNull(Document document, ObjectNode schema, Source at) {
        if (!Schemas.isNullable(schema)) {
            document.repaired(
                    document.at(schema),
                    "declared %s, but the body's example shows null at %s: it may be null"
                            .formatted(schema.path("type").asString(""), at.pointer()));
            Schemas.addNull(schema);
        }
    }

    private static void correct(Document document, ObjectNode schema, List<MediaTypes.Example> values) {
        ObservedValues seen = new ObservedValues(values.get(0).at());
        values.forEach(example -> seen.add(example.value(), example.at()));
        ObjectNode inferred = new Inference(document).schema(seen);
        document.repaired(
                document.at(schema),
                "declared string, but the body's example shows %s at %s: the example wins"
                        .formatted(
                                seen.kinds().stream().map(JsonType::withArticle).collect(Collectors.joining(" and ")),
                                seen.first().pointer()));
        boolean nullable = Schemas.isNullable(schema);
        List.copyOf(schema.propertyNames()).stream()
                .filter(key -> !Schemas.isAnnotation(key))
                .forEach(schema::remove);
        inferred.properties().forEach(member -> schema.set(member.getKey(), member.getValue()));
        if (nullable) {
            Schemas.addNull(schema);
        }
        if (Schemas.hasProperties(schema) && seen.isOfTexts()) {
            Source at = document.at(schema);
            OverlayUpdate update = OverlayUpdate.of(
                    document, at, "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}");
            document.doubtful(
                    at,
                    ("became a class with %s, as the example shows: if these names are the" + " caller's, %s")
                            .formatted(String.join(", ", seen.properties().keySet()), update.text()),
                    update);
        }
    }
}
