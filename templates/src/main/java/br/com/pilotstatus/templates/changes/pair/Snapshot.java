package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.openapi.Api;
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
