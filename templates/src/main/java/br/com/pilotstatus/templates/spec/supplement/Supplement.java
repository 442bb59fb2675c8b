package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.spec.document.Document;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;

/**
 * A document of our own that holds what a received one leaves unsaid. It fills and never contradicts: what is received
 * is used as it is, what is not received is taken from here, and where both speak and differ the report says so.
 */
public final class Supplement {

    /** On the document: types that the received one declares where nobody has looked, so that they say nothing. */
    static final String CARELESS = "x-careless-types";

    private final Document received;
    private final Document supplement;

    private Supplement(Document received, Document supplement) {
        this.received = received;
        this.supplement = supplement;
    }

    /**
     * Fills a received document. What does not fit becomes a problem of it.
     *
     * @param supplement a valid document, made by {@link Document#beside}; its pieces become pieces of the other
     */
    public static void fill(Document received, Document supplement) {
        new Supplement(received, supplement).fill();
    }

    private void fill() {
        Set<String> used = Components.references(supplement.root());
        Set<String> careless = new HashSet<>();
        supplement.root().path(CARELESS).forEach(type -> careless.add(type.asString("")));
        Told told = new Told(received);
        SchemaLayer layer = new SchemaLayer(received, supplement, told, careless);
        SchemaUnit schemas = new SchemaUnit(received, supplement, told, layer);
        new Operations(received, supplement, "paths", told, schemas).merge();
        new Operations(received, supplement, "webhooks", told, schemas).merge();
        new Components(received, supplement, told, layer, used).merge();
        tags();
        Filling.missing(received, received.root(), supplement.root(), Set.of(CARELESS, "info", "openapi"));
        told.settle();
    }

    /** What is said of tags, by name. */
    private void tags() {
        Set<String> known = new HashSet<>();
        received.root().path("tags").forEach(tag -> known.add(tag.path("name").asString("")));
        if (!known.isEmpty()) {
            supplement.root().path("tags").forEach(tag -> {
                if (known.add(tag.path("name").asString("")) && received.root().get("tags") instanceof ArrayNode tags) {
                    tags.add(tag);
                }
            });
        }
    }
}
