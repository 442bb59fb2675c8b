package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.MediaTypes;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lets those that take a base into themselves refer to what is shared, while all others refer to the choice. */
final class SharedReferences extends Walker {

    private static final Set<String> SILENT = Set.of("allOf", "default");

    private final ObjectNode schemas;
    private final Map<String, String> shared;

    SharedReferences(ObjectNode schemas, Map<String, String> shared) {
        this.schemas = schemas;
        this.shared = shared;
    }

    /** In text there are no alternatives of objects: what all share is what can be written. */
    @Override
    protected void parameter(ObjectNode parameter) {
        inText(parameter.path("schema"));
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        if (MediaTypes.isForm(name)) {
            inText(mediaType.path("schema"));
        }
    }

    private void inText(JsonNode schema) {
        String name = shared.get(Refs.component(Refs.of(schema)));
        if (name != null) {
            ((ObjectNode) schema).put("$ref", Refs.text(name));
        }
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        inside(schema);
        if (slot.parent() == schemas) {
            takesIn(schema);
            if (isAlone(schema)
                    && shared.containsValue(
                            Refs.component(Refs.of(schema.path("allOf").path(0))))) {
                // It is another class, even if all that it has is shared.
                schema.putObject("properties");
            }
        } else if (!isAlone(schema)) {
            takesIn(schema);
        }
    }

    private void takesIn(ObjectNode schema) {
        for (JsonNode part : schema.path("allOf")) {
            String name = shared.get(Refs.component(Refs.of(part)));
            if (name != null) {
                ((ObjectNode) part).put("$ref", Refs.text(name));
            }
        }
    }

    /** Whether one reference is all that it says. */
    private static boolean isAlone(ObjectNode schema) {
        return schema.path("allOf").size() == 1
                && schema.propertyNames().stream().allMatch(key -> SILENT.contains(key) || Schemas.isAnnotation(key));
    }

    /** What stood inside of a base is inside of what is shared now. */
    private void inside(ObjectNode schema) {
        String ref = Refs.of(schema);
        shared.forEach((base, name) -> {
            String inside = Refs.text(base) + "/";
            if (ref != null && ref.startsWith(inside)) {
                schema.put("$ref", Refs.text(name) + "/" + ref.substring(inside.length()));
            }
        });
    }
}
