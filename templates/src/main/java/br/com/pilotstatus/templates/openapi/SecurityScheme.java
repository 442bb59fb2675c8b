package br.com.pilotstatus.templates.openapi;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a credential is and where it stands in a request. */
public final class SecurityScheme extends Element {

    SecurityScheme(JsonNode root, JsonNode node, Pointer pointer) {
        super(root, node, pointer);
    }

    /** What requirements call it. */
    public String name() {
        return pointer().last();
    }

    /** {@code apiKey}, {@code http}, {@code oauth2}, {@code openIdConnect} or {@code mutualTLS}. */
    public String type() {
        return text("type");
    }

    public String description() {
        return text("description");
    }

    public boolean isApiKey() {
        return type().equals("apiKey");
    }

    /** Where an API key stands: {@code query}, {@code header} or {@code cookie}. */
    public String in() {
        return text("in");
    }

    /** Name of the query parameter, header or cookie of an API key. */
    public String parameter() {
        return text("name");
    }

    /** The HTTP authentication scheme of the type {@code http}, in small letters, such as {@code bearer}. */
    public String scheme() {
        return text("scheme").toLowerCase(Locale.ROOT);
    }

    /** Whether it is the header Authorization, of which a request has one (RFC 9110, 11.6.2). */
    public boolean isAuthorization() {
        return Set.of("http", "oauth2", "openIdConnect").contains(type())
                || isApiKey() && in().equals("header") && parameter().equalsIgnoreCase("authorization");
    }
}
