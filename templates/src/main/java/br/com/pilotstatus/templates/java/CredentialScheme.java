package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.SecurityScheme;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    static List<CredentialScheme> all(Api api) {
        List<CredentialScheme> schemes = new ArrayList<>();
        Set<String> taken = new HashSet<>(TAKEN);
        for (SecurityScheme scheme : api.securitySchemes().values()) {
            String literal = Text.literal(scheme.name());
            String factory = factory(literal, scheme);
            if (factory != null) {
                String description = scheme.description().isEmpty()
                        ? "The credential of the security scheme " + scheme.name()
                        : scheme.description();
                schemes.add(new CredentialScheme(
                        literal,
                        FreeNames.free(JavaNames.memberName(scheme.name()), taken),
                        factory,
                        Text.sentence(description),
                        factory.startsWith("SecurityScheme.basic(")));
            }
        }
        return schemes;
    }

    private static @Nullable String factory(String literal, SecurityScheme scheme) {
        return switch (scheme.type()) {
            case "apiKey" ->
                "SecurityScheme.apiKey(" + literal + ", SecurityScheme.Location."
                        + scheme.in().toUpperCase(Locale.ROOT) + ", "
                        + Text.literal(scheme.parameter()) + ")";
            case "http" ->
                switch (scheme.scheme()) {
                    case "basic" -> "SecurityScheme.basic(" + literal + ")";
                    case "bearer" -> "SecurityScheme.bearer(" + literal + ")";
                    default ->
                        throw new UnsupportedSpecException(
                                scheme.pointer().child("scheme"),
                                "the HTTP authentication scheme "
                                        + scheme.node().get("scheme") + " is not supported; use basic or bearer");
                };
            // The token is the caller's business; on the wire it is a bearer token (RFC 6750).
            case "oauth2", "openIdConnect" -> "SecurityScheme.bearer(" + literal + ")";
            // Shown by the connection; what asks for nothing else was refused before.
            case "mutualTLS" -> null;
            default ->
                throw new UnsupportedSpecException(
                        scheme.pointer().child("type"),
                        "security schemes of type " + scheme.node().get("type")
                                + " are not supported; use apiKey, http, oauth2 or openIdConnect");
        };
    }

    public List<String> javadoc() {
        return Text.javadoc(description);
    }
}
