package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Refs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One of the two documents, and the Java that is generated from it.
 *
 * @param java       what is generated from it; null where that is not known
 * @param components the schema components by name, in the order of the document
 * @param usages     which operations each component reaches
 */
public record Snapshot(
        Api document,
        @Nullable JavaApi java,
        List<Endpoint> endpoints,
        Map<String, Component> components,
        Usages usages) {

    /** Whether a component is nothing but properties that may be missing, so that Java expects null of it anyway. */
    public boolean isOptional(String component) {
        List<Property> places = components.values().stream()
                .flatMap(each -> each.properties().values().stream())
                .filter(each -> component.equals(each.schema().component()))
                .toList();
        return !places.isEmpty()
                && places.stream().noneMatch(Property::required)
                && places.stream()
                                .map(each -> each.schema().pointer())
                                .distinct()
                                .count()
                        == references(document.node(), Refs.text(component));
    }

    private static long references(JsonNode node, String reference) {
        long inside = node.valueStream()
                .filter(JsonNode::isContainer)
                .mapToLong(each -> references(each, reference))
                .sum();
        return inside + (reference.equals(Refs.of(node)) ? 1 : 0);
    }

    static Snapshot of(JsonNode root, @Nullable JavaApi java) {
        Api document = Api.of(root);
        List<Endpoint> endpoints = document.operations().stream()
                .map(each -> Endpoint.of(each, java))
                .toList();
        Map<String, Component> components = new LinkedHashMap<>();
        document.schemas().forEach((name, schema) -> components.put(name, Component.of(name, schema, java)));
        return new Snapshot(document, java, endpoints, components, Usages.of(root, endpoints));
    }
}
