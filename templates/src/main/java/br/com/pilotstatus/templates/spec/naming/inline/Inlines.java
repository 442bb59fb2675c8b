package br.com.pilotstatus.templates.spec.naming.inline;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.spec.document.Schemas;
import br.com.pilotstatus.templates.spec.document.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects the inline schemas that become classes: objects with properties, compositions, and enums. */
final class Inlines {

    private final List<Inline> found = new ArrayList<>();
    private final Predicate<ObjectNode> isReferredTo;

    Inlines(Predicate<ObjectNode> isReferredTo) {
        this.isReferredTo = isReferredTo;
    }

    List<Inline> found() {
        return found;
    }

    /** Collects a body and all inside it. */
    void body(Slot slot, List<String> names, Scope scope) {
        visit(slot, names, true, scope, names.get(0) + "Item", names.get(0) + "Value");
    }

    /** Collects a schema that is named by a property or parameter, and all inside it. */
    void nested(Slot slot, String base, Scope scope) {
        String one = Singular.of(base);
        visit(slot, scope.names(base), false, scope.inside(base), one, one);
    }

    /** Collects all inside a schema that has its name already. */
    void inside(ObjectNode schema, Scope scope) {
        String one = Singular.of(scope.chain());
        members(schema, scope, one.equals(scope.chain()) ? one + "Item" : one, scope.chain() + "Value");
    }

    private void visit(Slot slot, List<String> names, boolean fixed, Scope scope, String item, String value) {
        ObjectNode schema = slot.object();
        if (schema == null || schema.has("$ref")) {
            return;
        }
        Slot only = Schemas.besideNull(schema);
        if (only != null) {
            visit(only, names, fixed, scope, item, value);
        } else if (InlineKind.isClass(schema) || isReferredTo.test(schema)) {
            found.add(new Inline(slot, schema, names, fixed));
            members(schema, scope, item, value);
        } else {
            members(schema, scope, item, value);
        }
    }

    private void members(ObjectNode schema, Scope scope, String item, String value) {
        if (schema.path("properties") instanceof ObjectNode properties) {
            for (String name : List.copyOf(properties.propertyNames())) {
                nested(new Slot(properties, name), JavaNames.typeName(name), scope);
            }
        }
        each(schema.path("patternProperties"), slot -> element(slot, value, scope));
        element(new Slot(schema, "additionalProperties"), value, scope);
        element(new Slot(schema, "items"), item, scope);
        each(schema.path("prefixItems"), slot -> element(slot, item, scope));
        each(schema.path("allOf"), slot -> {
            if (slot.object() != null) {
                members(slot.object(), scope, item, value);
            }
        });
        for (String key : Schemas.CHOICES) {
            if (!InlineKind.isChoice(schema)) {
                each(schema.path(key), slot -> option(slot, scope));
            }
        }
    }

    private void element(Slot slot, String base, Scope scope) {
        visit(slot, scope.names(base), false, scope.inside(base), base, base);
    }

    private void option(Slot slot, Scope scope) {
        ObjectNode schema = slot.object();
        if (schema != null) {
            String title = schema.path("title").asString("");
            String number = String.valueOf(Integer.parseInt(slot.key()) + 1);
            String base = title.isBlank() ? scope.around() + "Option" + number : JavaNames.typeName(title);
            visit(slot, scope.names(base), false, scope.inside(base), base, base);
        }
    }

    private static void each(JsonNode container, Consumer<Slot> visit) {
        if (container instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> visit.accept(new Slot(object, name)));
        } else if (container instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                visit.accept(new Slot(array, String.valueOf(i)));
            }
        }
    }
}
