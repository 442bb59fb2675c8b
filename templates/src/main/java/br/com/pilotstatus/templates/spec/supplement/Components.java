package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings the components of both documents together, and drops those that nothing uses any more. */
final class Components {

    private static final String COMPONENTS = "components";
    private static final String SCHEMAS = "schemas";

    private final Document received;
    private final Document supplement;
    private final Told told;
    private final SchemaLayer layer;
    private final Set<String> usedBefore;

    /**
     * Makes one when all else is filled.
     *
     * @param usedBefore what the supplement referred to
     */
    Components(Document received, Document supplement, Told told, SchemaLayer layer, Set<String> usedBefore) {
        this.received = received;
        this.supplement = supplement;
        this.told = told;
        this.layer = layer;
        this.usedBefore = usedBefore;
    }

    void merge() {
        if (!(supplement.root().get(COMPONENTS) instanceof ObjectNode mine)) {
            return;
        }
        if (!received.root().has(COMPONENTS)) {
            received.sources().derive(received.root().putObject(COMPONENTS), received.at(received.root(), COMPONENTS));
        }
        if (received.root().get(COMPONENTS) instanceof ObjectNode theirs) {
            for (String kind : List.copyOf(mine.propertyNames())) {
                if (theirs.get(kind) instanceof ObjectNode known && mine.get(kind) instanceof ObjectNode added) {
                    added.propertyNames().forEach(name -> merge(kind, name, known, added));
                } else if (!theirs.has(kind)) {
                    Filling.put(received, theirs, kind, mine);
                }
            }
            drop();
        }
    }

    private void merge(String kind, String name, ObjectNode theirs, ObjectNode mine) {
        JsonNode their = theirs.path(name);
        JsonNode my = mine.path(name);
        Source place = new Source(received.at(received.root()).file(), "")
                .child(COMPONENTS)
                .child(kind)
                .child(name);
        if (!their.isObject()
                || kind.equals(SCHEMAS) && !layer.clashes(their, my, place) && isOne(their, my, place)
                || Structure.of(their).equals(Structure.of(my))) {
            Filling.put(received, theirs, name, mine);
        } else if (kind.equals("securitySchemes")) {
            told.contradicted(received.at(theirs, name), their, place, my, supplement.at(mine, name));
        } else {
            supplement.problem(
                    supplement.at(mine, name),
                    "%s is something else in %s: rename this one, which keeps its Java name once that is accepted"
                            .formatted(name, received.at(theirs, name)));
        }
    }

    private boolean isOne(JsonNode their, JsonNode my, Source place) {
        return layer.lay(their, my, place) == my;
    }

    /** A received schema that is one of the supplement's goes, and so do those of the supplement that nothing needs now. */
    private void drop() {
        if (received.root().path(COMPONENTS).get(SCHEMAS) instanceof ObjectNode schemas) {
            ObjectNode rest = received.root().objectNode();
            rest.setAll(received.root());
            ObjectNode components = rest.objectNode();
            components.setAll((ObjectNode) received.root().path(COMPONENTS));
            components.remove(SCHEMAS);
            rest.set(COMPONENTS, components);
            Set<String> used = references(rest);
            Deque<String> next = new ArrayDeque<>(used);
            schemas.propertyNames().stream()
                    .filter(name -> !mayGo(schemas, name))
                    .map(Refs::text)
                    .filter(used::add)
                    .forEach(next::add);
            while (!next.isEmpty()) {
                String name = Refs.component(next.remove());
                if (name != null && schemas.has(name)) {
                    references(schemas.path(name)).stream().filter(used::add).forEach(next::add);
                }
            }
            List.copyOf(schemas.propertyNames()).stream()
                    .filter(name -> !used.contains(Refs.text(name)))
                    .forEach(schemas::remove);
        }
    }

    /** What nothing ever referred to is there for a reason that we don't know. */
    private boolean mayGo(ObjectNode schemas, String name) {
        return received.isOverlaid(received.at(schemas, name))
                ? usedBefore.contains(Refs.text(name))
                : layer.matched().contains(name);
    }

    /** Returns all that is referred to from elsewhere in a tree. */
    static Set<String> references(JsonNode tree) {
        Set<String> found = new HashSet<>();
        tree.findValues("$ref").forEach(ref -> found.add(ref.asString("")));
        tree.findValues("mapping").forEach(mapping -> mapping.forEach(each -> found.add(each.asString(""))));
        return found;
    }
}
