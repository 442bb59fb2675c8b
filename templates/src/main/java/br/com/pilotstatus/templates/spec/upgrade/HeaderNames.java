package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps one of the headers of a response that differ by capitals alone: to HTTP they are one (RFC 9110, section 5.1). */
public final class HeaderNames extends Walker {

    private final Document document;

    private HeaderNames(Document document) {
        this.document = document;
    }

    /** Removes the others from a document. */
    public static void merge(Document document) {
        new HeaderNames(document).walk(document.root());
    }

    @Override
    protected void headers(ObjectNode headers) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : List.copyOf(headers.propertyNames())) {
            String first = kept.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (first == null) {
                continue;
            }
            document.repaired(
                    document.at(headers, name),
                    "the header %s is declared twice, as %s too: to HTTP they are one".formatted(name, first));
            JsonNode other = headers.remove(name);
            if (isRequired(other) && !isRequired(headers.path(first))) {
                headers.set(first, other);
            }
        }
    }

    private boolean isRequired(JsonNode header) {
        ObjectNode resolved = document.resolve(header);
        return resolved != null && resolved.path("required").asBoolean(false);
    }
}
