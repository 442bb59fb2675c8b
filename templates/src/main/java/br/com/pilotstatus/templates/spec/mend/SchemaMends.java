package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mends schemas where the official schema sees nothing wrong, or would say less of it. */
final class SchemaMends extends Walker {

    private static final Set<String> OF_DISCRIMINATORS = Set.of("propertyName", "mapping");

    private final Mending mending;
    private final Document document;

    private SchemaMends(Mending mending) {
        this.mending = mending;
        this.document = mending.document();
    }

    static void apply(Mending mending) {
        new SchemaMends(mending).walk(mending.root());
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        if (schema.path("enum").isArray() && schema.get("enum").isEmpty() && isReceived(schema, "enum")) {
            mending.doubtful(
                    document.at(schema, "enum"),
                    "allows no value at all, so it is left out: any is taken; list in the overlay those that are allowed");
            schema.remove("enum");
        }
        if (schema.path("properties") instanceof ObjectNode properties
                && properties.has("")
                && isReceived(properties, "")) {
            withoutName(schema, properties);
        }
        values(schema);
        if (schema.path("type").asString("").equals("array")
                && schema.path("properties") instanceof ObjectNode properties
                && !properties.isEmpty()
                && isReceived(schema, "type")
                && isReceived(schema, "properties")) {
            listWithProperties(schema);
        }
        if (schema.get("discriminator") instanceof ObjectNode discriminator && isReceived(schema, "discriminator")) {
            discriminator(schema, discriminator);
        }
        if (mending.isOld()) {
            constant(schema);
            examples(schema);
        }
    }

    private boolean isReceived(ObjectNode object, String key) {
        return mending.isReceived(document.at(object, key));
    }

    /** Values that are objects can't be constants. */
    private void values(ObjectNode schema) {
        if (schema.get("enum") instanceof ArrayNode values
                && values.valueStream().anyMatch(ObjectNode.class::isInstance)
                && isReceived(schema, "enum")) {
            Source at = document.at(schema, "enum");
            schema.remove("enum");
            if (!schema.has("type") && values.valueStream().allMatch(ObjectNode.class::isInstance)) {
                schema.put("type", "object");
            }
            mending.doubtful(
                    at,
                    "lists objects, so it is left out: other values pass, too; say in the overlay which properties they have");
        }
    }

    /** Where nothing is said of its elements, what is said of its properties is what is known. */
    private void listWithProperties(ObjectNode schema) {
        if (schema.path("items")
                .propertyStream()
                .allMatch(each -> each.getKey().equals("type")
                        && each.getValue().asString("").equals("object"))) {
            Source at = document.at(schema, "type");
            schema.remove("items");
            schema.put("type", "object");
            mending.doubtful(
                    at,
                    "a list has no properties, and nothing is said of its elements: read as an object; if it is a list, say in"
                            + " the overlay what its elements are");
        } else {
            Source at = document.at(schema, "properties");
            schema.remove(List.of("properties", "required"));
            mending.leftOut(at, "a list has no properties, so these are left out: its elements are said");
        }
    }

    /** Names that lead nowhere tell nothing apart. */
    private void discriminator(ObjectNode schema, ObjectNode discriminator) {
        Source at = document.at(schema, "discriminator");
        List<String> other = discriminator.propertyNames().stream()
                .filter(key -> !OF_DISCRIMINATORS.contains(key) && !key.startsWith("x-"))
                .toList();
        if (!other.isEmpty() && discriminator.has("propertyName")) {
            discriminator.remove(other);
            mending.leftAlone(
                    at, "OpenAPI has no key %s here: it is left out".formatted(String.join(" and no key ", other)));
        }
        JsonNode schemas = document.root().path("components").path("schemas");
        List<String> nowhere = discriminator
                .path("mapping")
                .valueStream()
                .map(each -> each.asString(""))
                .filter(each -> !schemas.has(each) && !(Refs.find(document.root(), each) instanceof ObjectNode))
                .toList();
        if (!nowhere.isEmpty()) {
            schema.remove("discriminator");
            mending.doubtful(
                    at,
                    "there is no schema \"%s\", so the discriminator is left out, and alternatives are told apart by their form;"
                                    .formatted(nowhere.get(0))
                            + " correct the mapping in the overlay");
        }
    }

    private void withoutName(ObjectNode schema, ObjectNode properties) {
        Source at = document.at(properties, "");
        properties.remove("");
        if (schema.get("required") instanceof ArrayNode required) {
            Mending.removeIf(required, each -> each.asString("x").isEmpty());
        }
        mending.leftOut(
                at,
                "a property without a name has none in Java either: it is left out, and its value is in"
                        + " additionalProperties()");
    }

    private void constant(ObjectNode schema) {
        if (schema.has("const") && !schema.has("enum") && isReceived(schema, "const")) {
            Source at = document.at(schema, "const");
            ArrayNode values = schema.arrayNode().add(schema.remove("const"));
            schema.set("enum", mending.madeOf(values, at));
            mending.repaired(at, "OpenAPI 3.0 has no const: read as an enum of this one value");
        }
    }

    private void examples(ObjectNode schema) {
        if (schema.get("examples") instanceof ArrayNode examples && isReceived(schema, "examples")) {
            Source at = document.at(schema, "examples");
            schema.remove("examples");
            boolean counts = !schema.has("example") && !examples.isEmpty();
            if (counts) {
                schema.set("example", examples.get(0));
            }
            mending.leftAlone(
                    at,
                    "a schema of OpenAPI 3.0 has one example: "
                            + (counts ? "the first of these is taken" : "these are left out"));
        }
    }
}
