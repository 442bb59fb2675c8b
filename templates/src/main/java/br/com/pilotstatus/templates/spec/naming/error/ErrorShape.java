package br.com.pilotstatus.templates.spec.naming.error;

import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.naming.accepted.ClassNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Error bodies that are one: structurally equal ones, or references to the same component.
 *
 * @param component the component that they refer to already; null if they are inline
 * @param accepted  the class name that they have already; null if they have none
 */
record ErrorShape(@Nullable String component, @Nullable String accepted, ObjectNode schema, List<ErrorBody> bodies) {

    /** Returns the shapes in the order of their first use. */
    static List<ErrorShape> of(Document document, List<ErrorBody> bodies, ClassNames given) {
        List<ErrorShape> shapes = new ArrayList<>();
        for (int rank = 0; rank < 3; rank++) {
            for (ErrorBody body : bodies) {
                String component = Refs.component(Refs.of(body.schema()));
                ObjectNode schema = document.resolve(body.schema());
                if (schema == null || component == null && !isNamable(schema)) {
                    continue;
                }
                String accepted = component != null ? component : given.accepted(schema, List.of(body.name()));
                if (rank == (component != null ? 0 : accepted != null ? 1 : 2)) {
                    find(shapes, component, accepted, schema).bodies.add(body);
                }
            }
        }
        shapes.sort(Comparator.comparing(
                shape -> shape.bodies.stream().mapToInt(bodies::indexOf).min().orElse(0)));
        return shapes;
    }

    private static ErrorShape find(
            List<ErrorShape> shapes, @Nullable String component, @Nullable String accepted, ObjectNode schema) {
        for (ErrorShape shape : shapes) {
            if (component != null
                    ? component.equals(shape.component)
                    : shape.mayBe(accepted) && Structure.of(shape.schema).equals(Structure.of(schema))) {
                return shape;
            }
        }
        ErrorShape added = new ErrorShape(component, accepted, schema, new ArrayList<>());
        shapes.add(added);
        return added;
    }

    /** What has a name keeps it, even if another has the same shape by now. */
    private boolean mayBe(@Nullable String name) {
        return name == null || name.equals(accepted);
    }

    private static boolean isNamable(ObjectNode schema) {
        return Schemas.hasProperties(schema)
                && !Schemas.isNullable(schema)
                && Schemas.types(schema).stream().allMatch("object"::equals);
    }

    boolean isObject() {
        return isNamable(schema);
    }

    /** Tells whether a model of it can be built, even if it is put together of parts. */
    boolean isModel(Document document) {
        return isObject()
                || schema.path("allOf")
                        .valueStream()
                        .map(document::resolve)
                        .anyMatch(part -> part != null && isNamable(part));
    }

    boolean isInferred() {
        return schema.path(Schemas.INFERRED).asBoolean(false);
    }

    int uses() {
        return bodies.stream().mapToInt(body -> body.uses().size()).sum();
    }

    /** Tells whether bodies known from examples alone may be of this shape: it has all that they show. */
    boolean covers(ErrorShape other) {
        if (!other.isInferred()
                || other.component != null
                || !mayBe(other.accepted)
                || !isObject()
                || !other.isObject()) {
            return false;
        }
        JsonNode properties = schema.path("properties");
        return other.schema.path("properties").properties().stream()
                .allMatch(property -> fits(property.getValue(), properties.path(property.getKey())));
    }

    private static boolean fits(JsonNode shown, JsonNode declared) {
        List<String> types = Schemas.types(declared);
        return declared.isObject()
                && (!Schemas.isNullable(shown) || Schemas.isNullable(declared))
                && (Schemas.types(shown).isEmpty() || types.isEmpty() || types.containsAll(Schemas.types(shown)));
    }
}
