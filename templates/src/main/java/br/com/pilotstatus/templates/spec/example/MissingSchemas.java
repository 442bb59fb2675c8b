package br.com.pilotstatus.templates.spec.example;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.json.Source;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Gives each JSON body that has examples and no schema the schema of its examples. */
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
        if (!MediaTypes.isJson(name) || mediaType.has("schema")) {
            return;
        }
        Source at = document.sources().of(mediaType);
        List<MediaTypes.Example> examples = MediaTypes.examples(document, mediaType);
        if (examples.isEmpty()) {
            document.report().leftAlone(at, "has neither schema nor example: any JSON value is taken");
            return;
        }
        Seen seen = new Seen(examples.get(0).at());
        examples.forEach(example -> seen.add(example.value(), example.at()));
        ObjectNode schema = new Inference(document).schema(seen);
        mediaType.set("schema", schema);
        document.report().inferred(at, "no schema: made one from %s (%s)".formatted(
                examples.size() == 1 ? "the example" : examples.size() + " examples", summary(seen)));
    }

    private static String summary(Seen seen) {
        return seen.properties().isEmpty() ? seen.kinds().isEmpty() ? "null" : String.join(" or ", seen.kinds())
                : seen.properties().keySet().stream().collect(Collectors.joining(", "));
    }
}
