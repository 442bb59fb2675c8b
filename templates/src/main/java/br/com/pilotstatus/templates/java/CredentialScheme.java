package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.schema.EffectiveSpec;
import br.com.pilotstatus.templates.schema.FreeNames;
import br.com.pilotstatus.templates.schema.Pointers;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A security scheme.
 *
 * @param literal     its name as a Java string literal
 * @param name        name of the builder method that takes the credential
 * @param factory     source of its description for the runtime
 * @param description what the spec says of it
 * @param basic       whether it is a user name and a password
 */
public record CredentialScheme(String literal, String name, String factory, String description, boolean basic) {

    /** Names of the runtime's own builder methods, which a scheme must not hide. */
    private static final Set<String> TAKEN = Set.of(
            "build",
            "baseUrl",
            "connectTimeout",
            "readTimeout",
            "totalTimeout",
            "maxRetries",
            "maxResponseBytes",
            "proxy",
            "sslContext",
            "userAgentSuffix",
            "register",
            "fromEnv",
            "executor",
            "credential",
            "open",
            "environment",
            "settings");

    static List<CredentialScheme> all(EffectiveSpec spec) {
        List<CredentialScheme> schemes = new ArrayList<>();
        Set<String> taken = new HashSet<>(TAKEN);
        for (Map.Entry<String, JsonNode> entry : spec.securitySchemes()) {
            JsonNode scheme = spec.resolve(entry.getValue());
            String literal = Text.literal(entry.getKey());
            String factory = factory(literal, scheme, Pointers.of("components", "securitySchemes", entry.getKey()));
            if (factory != null) {
                String description =
                        scheme.path("description").asString("The credential of the security scheme " + entry.getKey());
                schemes.add(new CredentialScheme(
                        literal,
                        FreeNames.free(JavaNames.memberName(entry.getKey()), taken),
                        factory,
                        Text.sentence(description),
                        factory.startsWith("SecurityScheme.basic(")));
            }
        }
        return schemes;
    }

    private static String factory(String literal, JsonNode scheme, String pointer) {
        return switch (scheme.path("type").asString("")) {
            case "apiKey" ->
                "SecurityScheme.apiKey(" + literal + ", SecurityScheme.Location."
                        + scheme.path("in").asString().toUpperCase(Locale.ROOT) + ", "
                        + Text.literal(scheme.path("name").asString()) + ")";
            case "http" ->
                switch (scheme.path("scheme").asString("").toLowerCase(Locale.ROOT)) {
                    case "basic" -> "SecurityScheme.basic(" + literal + ")";
                    case "bearer" -> "SecurityScheme.bearer(" + literal + ")";
                    default ->
                        throw new UnsupportedSpecException(
                                pointer + "/scheme",
                                "the HTTP authentication scheme " + scheme.path("scheme")
                                        + " is not supported; use basic or bearer");
                };
            // The token is the caller's business; on the wire it is a bearer token (RFC 6750).
            case "oauth2", "openIdConnect" -> "SecurityScheme.bearer(" + literal + ")";
            case "mutualTLS" ->
                throw new UnsupportedSpecException(
                        pointer + "/type",
                        "a certificate is no credential that a client"
                                + " sends with a request; take the scheme out by an overlay action, give the client an sslContext with the"
                                + " certificate, and let the server's container ask for it");
            default ->
                throw new UnsupportedSpecException(
                        pointer + "/type",
                        "security schemes of type " + scheme.path("type")
                                + " are not supported; use apiKey, http, oauth2 or openIdConnect");
        };
    }

    public List<String> javadoc() {
        return Text.javadoc(description);
    }
}
