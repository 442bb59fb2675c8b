package br.com.pilotstatus.templates.spec.omission;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Knows where in a tree is what was written somewhere, and which places refer to a component. */
final class Places {

    private final Map<Source, List<Place>> written = new HashMap<>();
    private final List<Place> references = new ArrayList<>();
    private final List<Place> requirements = new ArrayList<>();
    private final Document document;

    Places(Document document) {
        this.document = document;
        collect(new Place(null, "", document.root()));
    }

    /** The places of what was written somewhere, or would have to be; none: nothing that was written around it is there. */
    List<Place> of(Source at) {
        List<String> inside = new ArrayList<>();
        for (JsonPointer pointer = JsonPointer.compile(at.pointer()); pointer != null; pointer = pointer.head()) {
            List<Place> found = written.get(new Source(at.file(), pointer.toString()));
            if (found != null) {
                return found.stream().map(each -> inside(each, inside)).toList();
            }
            if (!pointer.matches()) {
                inside.add(0, pointer.last().getMatchingProperty());
            }
        }
        return List.of();
    }

    /** The places outside of a component that refer to it, or into it. */
    List<Place> users(Place component) {
        Place kind = Objects.requireNonNull(component.around());
        if (kind.key().equals("securitySchemes")) {
            return requirements.stream()
                    .filter(each -> each.node().has(component.key()))
                    .toList();
        }
        List<String> way = List.of("components", kind.key(), component.key());
        return references.stream()
                .filter(each -> {
                    List<String> steps = Pointer.parse("#" + Refs.pointer(String.valueOf(Refs.of(each.node()))))
                            .steps();
                    return steps.size() >= way.size()
                            && steps.subList(0, way.size()).equals(way);
                })
                .filter(each -> each.way().stream().noneMatch(around -> around.node() == component.node()))
                .toList();
    }

    private static Place inside(Place place, List<String> steps) {
        Place found = place;
        for (String each : steps) {
            found = found.child(each);
        }
        return found;
    }

    private void collect(Place place) {
        JsonNode node = place.node();
        written.computeIfAbsent(document.at(node), at -> new ArrayList<>()).add(place);
        if (Refs.of(node) != null) {
            references.add(place);
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> {
                if (each.getValue().isContainer()) {
                    collect(new Place(place, each.getKey(), each.getValue()));
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isContainer()) {
                    Place element = new Place(place, String.valueOf(i), array.get(i));
                    collect(element);
                    if (place.key().equals("security")) {
                        requirements.add(element);
                    }
                }
            }
        }
    }
}
