package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports what is declared as any text, while its description says "integer, default 20", "true or false" or "comma
 * separated". Prose proves nothing: a person decides, and the report has the line of the overlay for it.
 */
public final class ProseTypes extends Walker {

    private static final Set<String> NARROWER = Set.of("enum", "const", "format", "pattern", "contentMediaType");

    private final Document document;
    private final Evidence evidence;

    private ProseTypes(Document document) {
        this.document = document;
        this.evidence = new Evidence(document);
    }

    /** Reports those of a document. */
    public static void report(Document document) {
        new ProseTypes(document).walk(document.root());
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        if (parameter.get("schema") instanceof ObjectNode schema && isAnyText(schema) && !schema.has("description")) {
            Prose.of(parameter.path("description").asString(""), shown(schema, parameter))
                    .ifPresent(prose -> report(
                            prose,
                            document.at(schema),
                            parameter.path("in").asString("").equals("query")));
        }
    }

    /** In JSON, a text with commas is a text. */
    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (isAnyText(schema)) {
            Prose.of(schema.path("description").asString(""), shown(schema, schema))
                    .filter(prose -> !prose.meaning().equals(Prose.LIST))
                    .ifPresent(prose -> report(prose, document.at(schema), false));
        }
    }

    private void report(Prose prose, Source at, boolean isQuery) {
        boolean isList = isQuery && prose.meaning().equals(Prose.LIST);
        OverlayUpdate update = OverlayUpdate.of(document, at, prose.update());
        document.doubtful(
                at,
                "declared string, but \"%s\" reads like %s: if it is one, %s%s"
                        .formatted(
                                prose.words().replace('"', '\''),
                                prose.meaning(),
                                update.text(),
                                isList
                                        ? " and the parameter around it with {\"style\": \"form\", \"explode\": false}"
                                        : ""),
                update);
    }

    /** All texts that examples show for it: its own, and those in the bodies around it. */
    private List<String> shown(ObjectNode schema, ObjectNode described) {
        return Stream.of(
                        evidence.of(schema).stream().map(MediaTypes.Example::value),
                        Stream.of(described.path("example"), schema.path("example"), schema.path("default")),
                        schema.path("examples").valueStream(),
                        MediaTypes.examples(document, described).stream().map(MediaTypes.Example::value))
                .flatMap(values -> values)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .distinct()
                .toList();
    }

    private static boolean isAnyText(ObjectNode schema) {
        return Schemas.is(schema, "string") && NARROWER.stream().noneMatch(schema::has);
    }
}
