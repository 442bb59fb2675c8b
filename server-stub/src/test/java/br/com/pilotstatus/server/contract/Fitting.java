package br.com.pilotstatus.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a value that the tests have made is one of its schema, as the document's own validator sees it: schemas that
 * are drawn may contradict themselves.
 */
final class Fitting {

    private final Map<JsonNode, String> pointers = new IdentityHashMap<>();
    private final Schemas schemas;
    private final SpecNode root;

    private Fitting(Document document, Schemas schemas, String directed) {
        this.schemas = schemas;
        this.root = SpecNode.root(Schemas.parse(directed));
        note(document.root(), "");
    }

    /** As requests have it. */
    static Fitting ofRequests(Document document) {
        return of(document, DirectionalDocument.requests(document.root().toString()));
    }

    /** As responses have it. */
    static Fitting ofResponses(Document document) {
        return of(document, DirectionalDocument.responses(document.root().toString()));
    }

    private static Fitting of(Document document, String directed) {
        boolean version30 = document.root().path("openapi").asText().startsWith("3.0");
        return new Fitting(document, new Schemas(directed, version30), directed);
    }

    /** Whether it fits; of a schema that is not of the document nobody knows. */
    boolean test(JsonNode schema, JsonNode value) {
        String pointer = pointers.get(schema);
        return pointer == null || misfits(pointer, value).isEmpty();
    }

    private List<String> misfits(String pointer, JsonNode value) {
        SpecNode place = new SpecNode(root.document(), pointer, root.document().at(pointer));
        return schemas.violations("", Schemas.parse(value.toString()), place).stream()
                .filter(each -> !EveryResponse.AMBIGUOUS.matcher(each).find())
                .toList();
    }

    private void note(JsonNode node, String pointer) {
        if (node.isObject()) {
            pointers.put(node, pointer);
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                note(
                        each.getValue(),
                        pointer + "/" + each.getKey().replace("~", "~0").replace("/", "~1"));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                note(node.get(i), pointer + "/" + i);
            }
        }
    }
}
