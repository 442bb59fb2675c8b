package br.com.pilotstatus.templates.spec.document;

import br.com.pilotstatus.templates.json.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Knows which security requirements a request can meet. */
public final class Requirements {

    private Requirements() {}

    /**
     * Why nobody can meet one.
     *
     * @param at where that was written
     * @param message what is wrong, and what to write instead
     */
    public record Problem(Source at, String message) {}

    /** Returns why nobody can meet one of the alternatives; null if somebody can. */
    public static @Nullable Problem problem(Document document, JsonNode requirement) {
        for (String name : requirement.propertyNames()) {
            JsonNode scheme = schemes(document).path(name);
            if (scheme.isMissingNode()) {
                return new Problem(
                        document.at((ObjectNode) requirement, name),
                        "there is no security scheme %s: declare it in components/securitySchemes, or correct the name"
                                .formatted(name));
            }
            if (isOf(document.resolve(scheme), List.of("mutualTLS"))) {
                return new Problem(
                        document.at((ObjectNode) requirement, name),
                        "%s is a certificate, which is no credential that a client sends with a request; take it out by an overlay"
                                        .formatted(name)
                                + " action, give the client an sslContext with the certificate, and let the server's container ask"
                                + " for it");
            }
        }
        List<String> inHeader = requirement.propertyNames().stream()
                .filter(name ->
                        isAuthorization(document.resolve(schemes(document).path(name))))
                .toList();
        return inHeader.size() < 2
                ? null
                : new Problem(
                        document.at(requirement),
                        ("%s would all be sent in the header Authorization, of which a"
                                        + " request has one: write alternatives, an object of the list for each, or remove the others")
                                .formatted(String.join(" and ", inHeader)));
    }

    private static JsonNode schemes(Document document) {
        return document.root().path("components").path("securitySchemes");
    }

    /** A request has the header Authorization once (RFC 9110, 11.6.2). */
    private static boolean isAuthorization(@Nullable ObjectNode scheme) {
        return isOf(scheme, List.of("http", "oauth2", "openIdConnect"))
                || scheme != null
                        && isOf(scheme, List.of("apiKey"))
                        && scheme.path("in").asString("").equals("header")
                        && scheme.path("name").asString("").equalsIgnoreCase("authorization");
    }

    private static boolean isOf(@Nullable ObjectNode scheme, List<String> types) {
        return scheme != null && types.contains(scheme.path("type").asString(""));
    }
}
