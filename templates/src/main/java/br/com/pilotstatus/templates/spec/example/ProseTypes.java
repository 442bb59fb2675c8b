package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.json.Source;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports what is declared as any text, while its description says "integer, default 20", "true or false" or "comma
 * separated". Prose proves nothing: a person decides, and the report has the line of the overlay for it.
 */
public final class ProseTypes extends Walker {

    private static final Set<String> NARROWER = Set.of("enum", "const", "format", "pattern", "contentMediaType");

    private final Document document;

    private ProseTypes(Document document) {
        this.document = document;
    }

    /** Reports those of a document. */
    public static void report(Document document) {
        new ProseTypes(document).walk(document.root());
    }

    @Override
    protected void parameter(ObjectNode parameter) {
        if (parameter.get("schema") instanceof ObjectNode schema && isAnyText(schema) && !schema.has("description")) {
            Prose.of(parameter.path("description").asString("")).ifPresent(prose ->
                    report(prose, document.sources().of(schema), parameter.path("in").asString("").equals("query")));
        }
    }

    /** In JSON, a text with commas is a text. */
    @Override
    protected void schema(Slot slot) {
        ObjectNode schema = slot.object();
        if (schema != null && isAnyText(schema)) {
            Prose.of(schema.path("description").asString("")).filter(prose -> !prose.meaning().equals(Prose.LIST))
                    .ifPresent(prose -> report(prose, document.sources().of(schema), false));
        }
    }

    private void report(Prose prose, Source at, boolean isQuery) {
        boolean isList = isQuery && prose.meaning().equals(Prose.LIST);
        document.report().doubtful(at, "declared string, but \"%s\" reads like %s: if it is one, update %s with %s%s"
                .formatted(prose.words(), prose.meaning(), OverlayTargets.of(document.root(), at), prose.update(),
                isList ? " and the parameter around it with {\"style\": \"form\", \"explode\": false}" : ""));
    }

    private static boolean isAnyText(ObjectNode schema) {
        return Schemas.is(schema, "string") && NARROWER.stream().noneMatch(schema::has);
    }
}
