package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.Webhooks;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports what is valid and yet hardly meant: JSON Schema allows any keyword, and any name in {@code required}. */
public final class Unsupported extends Walker {

    private final Document document;

    private Unsupported(Document document) {
        this.document = document;
    }

    /** Reports those of a document. */
    public static void report(Document document) {
        Unsupported unsupported = new Unsupported(document);
        unsupported.walk(document.root());
        if (!document.root().path("webhooks").isEmpty() && !document.root().has(Webhooks.EVENT)) {
            document.leftAlone(
                    document.at(document.root(), "webhooks"),
                    "no code is generated for webhooks: say by x-webhook-event, in the overlay for instance, where a"
                            + " delivery has the name of its event");
        }
        Ignored.report(document);
        UnsupportedCompositions.report(document);
        Unchecked.report(document);
        UncheckedPlaces.report(document);
        UnaskedSchemes.report(document);
    }

    @Override
    protected void operation(ObjectNode operation) {
        if (!operation.path("callbacks").isEmpty()) {
            document.leftAlone(document.at(operation, "callbacks"), "no code is generated for callbacks");
        }
    }

    @Override
    protected void links(ObjectNode links) {
        if (!links.isEmpty()) {
            document.leftAlone(document.at(links), "no code is generated for links");
        }
    }

    @Override
    protected void mediaType(String name, ObjectNode mediaType) {
        if (MediaType.kindOf(name) == MediaType.Kind.TEXT) {
            ObjectNode schema = document.resolve(mediaType.path("schema"));
            if (schema != null
                    && (Schemas.hasProperties(schema) || Schemas.is(schema, "array") || schema.has("allOf"))) {
                document.leftAlone(
                        document.at(mediaType),
                        ("a body of %s is text in Java, whatever its schema" + " says: write and read it yourself")
                                .formatted(name));
            }
        }
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        for (String key : schema.propertyNames()) {
            if (Keyword.of(key) == null && !key.startsWith("x-") && !key.equals("nullable")) {
                document.leftAlone(
                        document.at(schema, key),
                        "the keyword %s has no meaning in a schema%s"
                                .formatted(
                                        key,
                                        schema.path(key).isObject()
                                                ? ": if it is a property, it belongs under properties"
                                                : ""));
            }
        }
        if (Schemas.hasProperties(schema)) {
            required(schema);
        }
    }

    /** With a composition the property may be declared in another part. */
    private void required(ObjectNode schema) {
        if (schema.has("allOf") || schema.has("anyOf") || schema.has("oneOf")) {
            return;
        }
        for (JsonNode name : schema.path("required")) {
            if (!schema.path("properties").has(name.asString(""))) {
                document.leftAlone(
                        document.at(schema, "required"),
                        "%s is required, but no property of that name is declared".formatted(name.asString("")));
            }
        }
    }
}
