package br.com.pilotstatus.templates.spec.naming;

import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes down what a discriminator without a mapping means: that its values are names of schemas. Once these are
 * renamed, nobody could tell.
 */
final class ImplicitMapping extends Walker {

    private final ObjectNode schemas;
    private final Map<String, String> names;

    ImplicitMapping(ObjectNode schemas, Map<String, String> names) {
        this.schemas = schemas;
        this.names = names;
    }

    void makeExplicit(Document document) {
        walk(document.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (schema.get("discriminator") instanceof ObjectNode discriminator) {
            for (String key : Schemas.CHOICES) {
                schema.path(key).forEach(member -> add(discriminator, Refs.component(Refs.of(member))));
            }
        }
        if (slot.parent() == schemas) {
            for (JsonNode part : schema.path("allOf")) {
                String parent = Refs.component(Refs.of(part));
                if (parent != null && schemas.path(parent).get("discriminator") instanceof ObjectNode discriminator) {
                    add(discriminator, slot.key());
                }
            }
        }
    }

    private void add(ObjectNode discriminator, @Nullable String component) {
        if (component == null || component.equals(names.get(component))) {
            return;
        }
        JsonNode mapping = discriminator.path("mapping");
        boolean mapped = mapping.valueStream()
                .anyMatch(value ->
                        value.asString("").equals(component) || component.equals(Refs.component(value.asString(""))));
        if (!mapped) {
            discriminator.withObjectProperty("mapping").put(component, Refs.text(component));
        }
    }
}
