package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out forms of what has no fields beside JSON, also in a body that operations share. */
final class FormMends extends Walker {

    private final Mending mending;

    private FormMends(Mending mending) {
        this.mending = mending;
    }

    static void apply(Mending mending) {
        new FormMends(mending).walk(mending.root());
    }

    @Override
    protected void contents(ObjectNode content) {
        for (String name : List.copyOf(content.propertyNames())) {
            if (MediaTypes.isForm(name) && content.get(name) instanceof ObjectNode mediaType) {
                ObjectNode schema = mending.document().resolve(mediaType.path("schema"));
                Source at = mending.document().at(mediaType);
                boolean isJsonBeside = content.propertyNames().stream().anyMatch(MediaType::isJson);
                if (schema != null && hasNoFields(schema) && isJsonBeside && mending.isReceived(at)) {
                    content.remove(name);
                    mending.leftOut(
                            at,
                            "a form has fields, and this one has none, so it is left out: JSON beside it stays; declare type:"
                                    + " object in the overlay, if a form is meant");
                }
            }
        }
    }

    private static boolean hasNoFields(ObjectNode schema) {
        List<String> types = Schemas.types(schema);
        // One that has elements and no type is a list.
        boolean isOther = types.isEmpty() ? schema.has("items") : !types.contains("object");
        return isOther && !Schemas.hasProperties(schema);
    }
}
