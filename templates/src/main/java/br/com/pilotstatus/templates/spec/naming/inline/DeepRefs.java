package br.com.pilotstatus.templates.spec.naming.inline;

import br.com.pilotstatus.templates.names.JavaKey;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Place;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Slot;
import br.com.pilotstatus.templates.spec.document.Walker;
import br.com.pilotstatus.templates.spec.naming.accepted.ClassNames;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks after references that lead into the middle of something, such as
 * {@code #/components/schemas/Order/properties/customer}: what they lead to becomes a component too.
 */
public final class DeepRefs extends Walker {

    private final Document document;
    private final Map<ObjectNode, ObjectNode> targets = new IdentityHashMap<>();
    private final Map<String, Slot> places = new LinkedHashMap<>();
    private final Map<ObjectNode, String> names = new IdentityHashMap<>();

    private DeepRefs(Document document) {
        this.document = document;
        walk(document.root());
    }

    /** Notes where such references lead; to be called before anything is moved. */
    public static DeepRefs find(Document document) {
        return new DeepRefs(document);
    }

    @Override
    protected void schema(Slot slot, ObjectNode schema) {
        String ref = Refs.of(schema);
        Place place = Refs.component(ref) == null ? Refs.place(document.root(), ref) : null;
        if (ref != null && place != null && place.node() instanceof ObjectNode target) {
            targets.put(schema, target);
            places.put(
                    ref, new Slot(place.around(document.root()), place.pointer().last()));
        }
    }

    boolean isTarget(ObjectNode schema) {
        return targets.containsValue(schema);
    }

    /** Notes that a schema has become a component, or equals one. */
    public void placed(ObjectNode schema, String component) {
        names.put(schema, component);
    }

    /** Makes components of what no other rule made one. Returns whether there was any. */
    public boolean promoteRest(ClassNames given) {
        int before = names.size();
        places.forEach((ref, place) -> promote(ref, place, given));
        return names.size() > before;
    }

    /** Lets all the references lead to components. */
    public void rewrite() {
        targets.forEach(
                (reference, target) -> reference.put("$ref", Refs.text(Objects.requireNonNull(names.get(target)))));
    }

    private void promote(String ref, Slot place, ClassNames given) {
        ObjectNode schema = place.object();
        if (schema == null || names.containsKey(schema) || schema.has("$ref") && !isTarget(schema)) {
            return;
        }
        ObjectNode schemas = document.components("schemas");
        String base = JavaNames.typeName(place.key().matches("\\d+") ? "Part" + place.key() : place.key());
        String wanted = JavaNames.isReservedType(base) ? base + "Model" : base;
        String accepted = given.accepted(schema, List.of(wanted));
        String name = accepted != null && !isTaken(schemas, accepted) ? accepted : wanted;
        for (int n = 2; isTaken(schemas, name) || given.isTaken(name, schema); n++) {
            name = wanted + n;
        }
        place.set(Refs.to(name));
        document.sources().derive(Objects.requireNonNull(place.get()), document.at(schema));
        schemas.set(name, schema);
        placed(schema, name);
        document.named(document.at(schema), "schema that %s leads to: class %s".formatted(ref, name));
    }

    private static boolean isTaken(ObjectNode schemas, String name) {
        return schemas.propertyNames().stream().anyMatch(other -> JavaKey.isSame(other, name));
    }
}
