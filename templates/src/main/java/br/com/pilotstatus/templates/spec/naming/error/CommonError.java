package br.com.pilotstatus.templates.spec.naming.error;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.naming.accepted.AcceptedNames;
import br.com.pilotstatus.templates.spec.naming.accepted.ClassNames;
import br.com.pilotstatus.templates.spec.naming.inline.DeepRefs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one component of equal error bodies, and notes on the document which component is its error model: callers
 * want one type to catch, and the server one shape for errors that no operation thought of.
 */
public final class CommonError {

    /** Keyword of the note on the document. */
    static final String KEYWORD = "x-error-model";

    private static final String NAME = "ErrorResponse";

    private final Document document;
    private final ObjectNode schemas;
    private final DeepRefs deep;
    private final ClassNames given;

    private CommonError(Document document, DeepRefs deep, ClassNames given) {
        this.document = document;
        this.deep = deep;
        this.given = given;
        this.schemas = document.components("schemas");
    }

    /** Unifies the errors of a document. */
    public static void unify(Document document, DeepRefs deep, ClassNames given, AcceptedNames accepted) {
        new CommonError(document, deep, given)
                .unify(accepted.document().root().path(KEYWORD).asString(""));
    }

    private void unify(String accepted) {
        List<ErrorShape> shapes = merged(ErrorShape.of(document, ErrorBody.all(document), given));
        Optional<ErrorShape> common = shapes.stream()
                .filter(shape -> shape.component() == null)
                .max(Comparator.comparingInt(ErrorShape::uses).thenComparing(earlier(shapes)));
        String model = null;
        int most = 0;
        for (ErrorShape shape : shapes) {
            String name = shape.component() != null
                    ? shape.component()
                    : shape.accepted() != null ? shape.accepted() : free(wish(shape, common), shape.schema());
            take(shape, name);
            int uses = name.equals(accepted) ? Integer.MAX_VALUE : shape.uses();
            String behind = behind(name);
            if (shape.isModel(document) && uses > most && (behind.equals(name) || isClass(behind))) {
                model = behind;
                most = uses;
            }
        }
        document.root().put(KEYWORD, model != null ? model : invent());
    }

    /** The component that another is only another name of; itself where it is none. */
    private String behind(String component) {
        Set<Schema> seen = new HashSet<>();
        String found = component;
        Schema current = schema(component);
        while (current != null && seen.add(current)) {
            current = current.isReference() ? current.target() : current.only();
            String name = current == null ? null : current.component();
            found = name == null ? found : name;
        }
        return found;
    }

    private boolean isClass(String component) {
        Schema schema = schema(component);
        return !schema.members().properties().isEmpty() || schema.alternatives().size() > 1;
    }

    private Schema schema(String component) {
        return Api.of(document.root()).schema(component);
    }

    /** What callers know as the common error stays that, even if another has become more common. */
    private String wish(ErrorShape shape, Optional<ErrorShape> common) {
        return common.filter(each -> each == shape).isPresent() && !given.isTaken(NAME, shape.schema())
                ? NAME
                : shape.bodies().get(0).name();
    }

    /** Lets the shapes that cover most take in those that only show a part of them. */
    private static List<ErrorShape> merged(List<ErrorShape> shapes) {
        List<ErrorShape> rest = new ArrayList<>(shapes);
        Comparator<ErrorShape> reach = Comparator.comparingInt(shape -> rest.stream()
                .filter(other -> other == shape || shape.covers(other))
                .mapToInt(ErrorShape::uses)
                .sum());
        rest.stream()
                .filter(ErrorShape::isObject)
                .max(reach.thenComparing(earlier(shapes)))
                .ifPresent(widest -> List.copyOf(rest).forEach(other -> {
                    if (other != widest && widest.covers(other)) {
                        widest.bodies().addAll(other.bodies());
                        rest.remove(other);
                    }
                }));
        return rest;
    }

    private static Comparator<ErrorShape> earlier(List<ErrorShape> shapes) {
        return Comparator.comparing(shapes::indexOf, Comparator.reverseOrder());
    }

    private void take(ErrorShape shape, String name) {
        Source at = document.at(shape.schema());
        if (!schemas.has(name)) {
            schemas.set(name, shape.schema());
        }
        if (shape.component() == null) {
            document.named(
                    at,
                    "error body of %d response%s: class %s"
                            .formatted(shape.uses(), shape.uses() == 1 ? "" : "s", name));
        }
        for (ErrorBody body : shape.bodies()) {
            if (Refs.of(body.schema()) != null) {
                continue;
            }
            deep.placed(body.schema(), name);
            ObjectNode ref = Refs.to(name);
            document.sources().derive(ref, document.at(body.schema()));
            body.slot().set(ref);
        }
    }

    private String invent() {
        String noted = document.root().path(KEYWORD).asString("");
        if (document.componentObjects("schemas").containsKey(noted)) {
            return noted;
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("error").put("type", "string");
        properties.putObject("code").put("type", "string");
        schema.put(Schemas.INFERRED, true);
        Source at = document.at(document.root());
        document.sources().derive(schema, at);
        String name = free(NAME, schema);
        schemas.set(name, schema);
        document.inferred(at, "no error body is declared: added the class %s with error and code".formatted(name));
        return name;
    }

    private String free(String wanted, ObjectNode schema) {
        return FreeNames.free(wanted, name -> isTaken(name, schema));
    }

    private boolean isTaken(String name, ObjectNode schema) {
        return JavaNames.isReservedType(name)
                || given.isTaken(name, schema)
                || schemas.properties().stream()
                        .anyMatch(other -> JavaKey.isSame(other.getKey(), name)
                                && !(other.getKey().equals(name)
                                        && Structure.of(other.getValue()).equals(Structure.of(schema))));
    }
}
