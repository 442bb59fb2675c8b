package br.com.pilotstatus.templates.spec.mend;

import br.com.pilotstatus.templates.json.Source;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Reads security schemes that say too little, or that are not known, as what a caller can give all the same. */
final class SecuritySchemeMends {

    private static final Set<String> TYPES = Set.of("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS");
    private static final Set<String> PLACES = Set.of("query", "header", "cookie");
    private static final Set<String> KNOWN = Set.of("basic", "bearer");

    private final Mending mending;

    private SecuritySchemeMends(Mending mending) {
        this.mending = mending;
    }

    static void apply(Mending mending) {
        SecuritySchemeMends mends = new SecuritySchemeMends(mending);
        if (mending.root().path("components").path("securitySchemes") instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                Source at = mending.document().at(object, name);
                if (object.get(name) instanceof ObjectNode scheme && mending.isReceived(at)) {
                    mends.scheme(object, name, scheme, at);
                }
            }
        }
    }

    private void scheme(ObjectNode schemes, String name, ObjectNode scheme, Source at) {
        if (!scheme.has("$ref")) {
            type(scheme, at);
        }
        switch (scheme.path("type").asString("")) {
            case "http" -> http(scheme, at);
            case "apiKey" -> key(schemes, name, scheme, at);
            default -> {}
        }
    }

    /** What it has says what it is. */
    private void type(ObjectNode scheme, Source at) {
        String type = scheme.path("type").asString("");
        String known = TYPES.stream().filter(type::equalsIgnoreCase).findFirst().orElse(null);
        if (known == null) {
            known = scheme.has("flows") ? "oauth2" : scheme.has("name") || scheme.has("in") ? "apiKey" : "http";
            mending.doubtful(
                    at,
                    "there is no security scheme of type %s: read as %s; say in the overlay what it is"
                            .formatted(scheme.path("type"), known));
        } else if (!known.equals(type)) {
            mending.repaired(mending.document().at(scheme, "type"), "read as %s".formatted(known));
        }
        scheme.put("type", known);
    }

    private void key(ObjectNode schemes, String name, ObjectNode scheme, Source at) {
        boolean isNamed = !scheme.path("name").asString("").isBlank();
        boolean hasPlace = PLACES.contains(scheme.path("in").asString(""));
        if (isNamed && !hasPlace) {
            mending.doubtful(at, "does not say where the key is sent: read as a header; say it in the overlay");
            scheme.put("in", "header");
        } else if (!isNamed) {
            mending.leftOut(at, "does not say what the key is called, so nobody can send it: the scheme is left out");
            schemes.remove(name);
        }
    }

    private void http(ObjectNode scheme, Source at) {
        String word = scheme.path("scheme").asString("");
        if (!KNOWN.contains(word.toLowerCase(Locale.ROOT))) {
            scheme.remove(List.of("scheme", "bearerFormat"));
            scheme.put("type", "apiKey").put("in", "header").put("name", "Authorization");
            mending.doubtful(
                    at,
                    "%s: a caller gives the whole value of the header Authorization, and a server gets it so"
                            .formatted(
                                    word.isEmpty()
                                            ? "does not say which HTTP scheme it is"
                                            : "the HTTP scheme %s is not known here".formatted(word)));
        }
    }
}
