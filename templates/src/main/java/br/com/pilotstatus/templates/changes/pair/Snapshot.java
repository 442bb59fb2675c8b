package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.openapi.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One of the two documents, and the Java that is generated from it. */
public final class Snapshot {

    private final Api document;
    private final @Nullable JavaApi java;
    private final List<Endpoint> endpoints;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Usages usages;

    Snapshot(JsonNode root, @Nullable JavaApi java) {
        this.document = Api.of(root);
        this.java = java;
        this.endpoints = document.operations().stream()
                .map(each -> Endpoint.of(each, java))
                .toList();
        document.schemas().forEach((name, schema) -> components.put(name, Component.of(name, schema, java)));
        this.usages = Usages.of(this);
    }

    public Api document() {
        return document;
    }

    /** What is generated from it; null where that is not known. */
    public @Nullable JavaApi java() {
        return java;
    }

    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** The schema components by name, in the order of the document. */
    public Map<String, Component> components() {
        return components;
    }

    /** Which operations each component reaches. */
    public Usages usages() {
        return usages;
    }
}
