package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.openapi.Operation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Comes past every part of a document once, in the order of the document: paths, webhooks, components. References are
 * not followed, since what they lead to is come past where it is written.
 */
public abstract class Walker {

    /** Called for each operation, also of webhooks and callbacks. */
    protected void operation(ObjectNode operation) {}

    /** Called for each parameter that is no reference. */
    protected void parameter(ObjectNode parameter) {}

    /** Called for the headers of a response, an object by name. */
    protected void headers(ObjectNode headers) {}

    /** Called for the links of a response, an object by name. */
    protected void links(ObjectNode links) {}

    /** Called for each {@code content}, an object by media type. */
    protected void contents(ObjectNode content) {}

    /** Called for each member of a {@code content}. */
    protected void mediaType(String name, ObjectNode mediaType) {}

    /** Called for each schema that is an object, each before those inside it. */
    protected void schema(Slot slot, ObjectNode schema) {}

    /** Called for each object that is a reference, but not for schemas. */
    protected void reference(ObjectNode reference) {}

    /** Called for each path item that is a reference, which other keys may complete. */
    protected void pathItemReference(ObjectNode reference) {
        reference(reference);
    }

    /** Goes through a document. */
    public final void walk(ObjectNode root) {
        each(root.path("paths"), "/", this::pathItem);
        each(root.path("webhooks"), this::pathItem);
        JsonNode components = root.path("components");
        each(components.path("pathItems"), this::pathItem);
        each(components.path("parameters"), this::parameterOrHeader);
        each(components.path("headers"), this::parameterOrHeader);
        each(components.path("requestBodies"), this::body);
        each(components.path("responses"), this::body);
        each(components.path("callbacks"), this::callback);
        for (String kind : List.of("examples", "links", "securitySchemes")) {
            each(components.path(kind), this::refersElsewhere);
        }
        if (components.path("schemas") instanceof ObjectNode schemas) {
            List.copyOf(schemas.propertyNames()).forEach(name -> schemas(new Slot(schemas, name)));
        }
    }

    /** Tells whether a key of a path item is an HTTP method. */
    public static boolean isMethod(String key) {
        return Operation.METHODS.contains(key);
    }

    private void pathItem(ObjectNode item) {
        if (item.has("$ref")) {
            pathItemReference(item);
        }
        each(item.path("parameters"), this::parameterOrHeader);
        Operation.METHODS.forEach(method -> one(item.path(method), this::anOperation));
    }

    private void anOperation(ObjectNode operation) {
        operation(operation);
        each(operation.path("parameters"), this::parameterOrHeader);
        one(operation.path("requestBody"), this::body);
        each(operation.path("responses"), "", this::body);
        each(operation.path("callbacks"), this::callback);
        each(operation.path(Operation.ERRORS), "", this::knownError);
    }

    private void knownError(ObjectNode error) {
        schemaOf(error);
        if (error.path("properties") instanceof ObjectNode properties) {
            List.copyOf(properties.propertyNames()).forEach(name -> schemas(new Slot(properties, name)));
        }
    }

    private void callback(ObjectNode callback) {
        if (!refersElsewhere(callback)) {
            each(callback, "", this::pathItem);
        }
    }

    private void body(ObjectNode body) {
        if (!refersElsewhere(body)) {
            one(body.path("headers"), this::headers);
            each(body.path("headers"), this::parameterOrHeader);
            one(body.path("links"), this::links);
            each(body.path("links"), this::refersElsewhere);
            content(body);
        }
    }

    private void parameterOrHeader(ObjectNode parameter) {
        if (!refersElsewhere(parameter)) {
            parameter(parameter);
            schemaOf(parameter);
            each(parameter.path("examples"), this::refersElsewhere);
            content(parameter);
        }
    }

    private void content(ObjectNode owner) {
        if (owner.path("content") instanceof ObjectNode content) {
            contents(content);
            for (String name : List.copyOf(content.propertyNames())) {
                one(content.path(name), mediaType -> {
                    mediaType(name, mediaType);
                    schemaOf(mediaType);
                    each(mediaType.path("examples"), this::refersElsewhere);
                    each(mediaType.path("encoding"), e -> each(e.path("headers"), this::parameterOrHeader));
                });
            }
        }
    }

    private void schemaOf(ObjectNode owner) {
        if (owner.get("schema") != null) {
            schemas(new Slot(owner, "schema"));
        }
    }

    private void schemas(Slot slot) {
        ObjectNode schema = slot.object();
        if (schema != null) {
            schema(slot, schema);
            Schemas.children(schema).forEach(this::schemas);
        }
    }

    private boolean refersElsewhere(ObjectNode node) {
        boolean refers = node.has("$ref");
        if (refers) {
            reference(node);
        }
        return refers;
    }

    /** For objects whose keys may also be extensions. */
    private static void each(JsonNode container, String prefix, Consumer<ObjectNode> visit) {
        List.copyOf(container.propertyNames()).stream()
                .filter(name -> name.startsWith(prefix) && !isExtension(name))
                .forEach(name -> one(container.path(name), visit));
    }

    private static boolean isExtension(String key) {
        return key.startsWith("x-");
    }

    /** For lists, and for objects whose keys are free: a header may well be called {@code x-something}. */
    private static void each(JsonNode container, Consumer<ObjectNode> visit) {
        if (container instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> one(object.path(name), visit));
        } else if (container instanceof ArrayNode array) {
            array.forEach(element -> one(element, visit));
        }
    }

    private static void one(@Nullable JsonNode node, Consumer<ObjectNode> visit) {
        if (node instanceof ObjectNode object) {
            visit.accept(object);
        }
    }
}
