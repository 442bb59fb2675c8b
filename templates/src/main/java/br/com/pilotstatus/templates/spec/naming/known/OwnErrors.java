package br.com.pilotstatus.templates.spec.naming.known;

import br.com.pilotstatus.templates.openapi.Response;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.naming.inline.DeepRefs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a body and an exception of an operation's own where an error has members that the shared one lacks. */
final class OwnErrors {

    private static final String SCHEMA = "schema";
    private static final String PROPERTIES = "properties";
    private static final String JSON = "application/json";

    /** What is said of the whole that a body was made of, and not of the body. */
    private static final List<String> OF_THE_WHOLE =
            List.of("title", "description", "example", "examples", Schemas.INFERRED, "x-received-name");

    private final Document document;

    OwnErrors(Document document) {
        this.document = document;
    }

    /** Moves what is declared for such a body to where only walkers see it: it is no shared error, and was none. */
    void prepare() {
        for (KnownError error : KnownError.all(document)) {
            if (error.isTyped()) {
                ObjectNode response = response(error);
                String json = KnownError.json(response);
                ObjectNode mediaType =
                        response.withObjectProperty("content").withObjectProperty(json == null ? JSON : json);
                document.sources().derive(response, document.at(error.node()));
                JsonNode declared = mediaType.remove(SCHEMA);
                if (declared != null) {
                    error.node().set(SCHEMA, declared);
                }
            }
        }
    }

    /** Returns the response as one of this operation alone. */
    private ObjectNode response(KnownError error) {
        ObjectNode declared = document.resolve(error.declared());
        if (declared == null) {
            return MissingResponses.add(document, error);
        }
        if (declared != error.declared()) {
            declared = document.sources().copy(declared);
            ((ObjectNode) error.operation().responses()).set(error.status(), declared);
        }
        return declared;
    }

    void name(String model, Components components, DeepRefs deep) {
        for (KnownError error : KnownError.all(document)) {
            if (error.isTyped()) {
                ObjectNode own = (ObjectNode) error.node().remove(PROPERTIES);
                JsonNode declared = error.node().remove(SCHEMA);
                ObjectNode body = body(declared, model, own, components);
                body.put(
                        "description",
                        "The body of %s, %s."
                                .formatted(error.status(), error.operation().id()));
                String name = components.add(error.typeName() + "Response", body, body, error.node());
                if (declared instanceof ObjectNode schema) {
                    deep.placed(schema, name);
                }
                ObjectNode response = (ObjectNode) error.declared();
                ((ObjectNode) response.get("content").get(Objects.requireNonNull(KnownError.json(response))))
                        .set(SCHEMA, components.reference(name, error.node()));
                String exception = error.typeName() + "Exception";
                response.put(Response.EXCEPTION, exception);
                document.named(
                        document.at(error.node()),
                        "error body with %s: class %s, exception %s"
                                .formatted(String.join(", ", own.propertyNames()), name, exception));
            }
        }
    }

    private ObjectNode body(@Nullable JsonNode declared, String model, ObjectNode own, Components components) {
        ObjectNode shared = (ObjectNode) document.components("schemas").get(model);
        ObjectNode base = declared == null ? shared : Objects.requireNonNull(document.resolve(declared));
        if (base.path(PROPERTIES).properties().stream().allMatch(each -> isSaid(shared, each))) {
            base = shared;
        }
        return Schemas.hasProperties(base) && !isComposed(base)
                ? flat(base, own)
                : composed(declared == null ? components.reference(model, own) : declared, own);
    }

    /** Whether the shared error has the property, and says of it what it is if that is known. */
    private static boolean isSaid(ObjectNode shared, Map.Entry<String, JsonNode> property) {
        JsonNode said = shared.path(PROPERTIES).path(property.getKey());
        return said instanceof ObjectNode schema
                && (Schemas.says(schema) || !(property.getValue() instanceof ObjectNode own && Schemas.says(own)));
    }

    private static boolean isComposed(ObjectNode schema) {
        return Schemas.COMPOSITIONS.stream().anyMatch(schema::has);
    }

    private ObjectNode flat(ObjectNode base, ObjectNode own) {
        ObjectNode body = document.sources().copy(base);
        body.remove(OF_THE_WHOLE);
        ObjectNode properties = (ObjectNode) body.get(PROPERTIES);
        own.properties().forEach(each -> {
            if (!properties.has(each.getKey())) {
                properties.set(each.getKey(), each.getValue());
            }
        });
        return body;
    }

    private static ObjectNode composed(JsonNode base, ObjectNode own) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("allOf").add(base).addObject().put("type", "object").set(PROPERTIES, own);
        return body;
    }
}
