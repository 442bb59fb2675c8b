package br.com.pilotstatus.server.internal.security;

import br.com.pilotstatus.model.internal.http.PercentEncoding;
import br.com.pilotstatus.server.internal.request.CookieText;
import br.com.pilotstatus.server.internal.request.UriText;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of the document's {@code securitySchemes}: where a request carries the credential. Immutable. */
public final class SecurityScheme {

    /** Where an API key travels. */
    public enum Location {
        /** In a request header. */
        HEADER,
        /** In the query of the URI. */
        QUERY,
        /** In a cookie. */
        COOKIE
    }

    private final String name;
    private final String challenge;
    private final Function<ContainerRequestContext, @Nullable String> reader;
    private final @Nullable String queryParameter;

    private SecurityScheme(String name, String challenge, Function<ContainerRequestContext, @Nullable String> reader) {
        this(name, challenge, reader, null);
    }

    private SecurityScheme(
            String name,
            String challenge,
            Function<ContainerRequestContext, @Nullable String> reader,
            @Nullable String queryParameter) {
        this.queryParameter = queryParameter;
        this.name = name;
        this.challenge = challenge;
        this.reader = reader;
    }

    /**
     * A key under a name of its own.
     *
     * @param name the scheme's name
     * @param location where the key travels
     * @param parameter the name of the header, query parameter or cookie
     * @return the scheme
     */
    public static SecurityScheme apiKey(String name, Location location, String parameter) {
        // RFC 9110, 15.5.2 wants a challenge in every 401, and registers no scheme for API keys.
        return new SecurityScheme(
                name,
                "ApiKey name=\"" + parameter + "\"",
                switch (location) {
                    case HEADER -> request -> only(request.getHeaders().get(parameter));
                    case QUERY ->
                        request ->
                                only(request.getUriInfo().getQueryParameters().get(parameter));
                    case COOKIE -> request -> cookie(request, parameter);
                },
                location == Location.QUERY ? parameter : null);
    }

    /** Returns the names in queries that are of credentials. */
    public static Set<String> inQueries(Collection<SecurityScheme> schemes) {
        return schemes.stream()
                .map(each -> each.queryParameter)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As a parameter in a cookie: containers take off quotes or not, keep one of a name, and split at commas. */
    private static @Nullable String cookie(ContainerRequestContext request, String name) {
        String sent = only(CookieText.pairs(request.getHeaders()).stream()
                .filter(each -> each.name().equals(name))
                .map(UriText.Pair::value)
                .toList());
        String value = sent == null ? null : CookieText.unquoted(sent);
        String decoded = value == null ? null : PercentEncoding.decoded(value);
        // A percent sign that begins no byte is one.
        return decoded == null ? value : decoded;
    }

    /**
     * HTTP basic (RFC 7617).
     *
     * @param name the scheme's name
     * @return a scheme whose credentials are {@code user:password}
     */
    public static SecurityScheme basic(String name) {
        return new SecurityScheme(
                name,
                "Basic realm=\"api\", charset=\"UTF-8\"",
                request -> AuthorizationHeader.basic(only(request.getHeaders().get(HttpHeaders.AUTHORIZATION))));
    }

    /**
     * A bearer token (RFC 6750).
     *
     * @param name the scheme's name
     * @return a scheme whose credentials are the token
     */
    public static SecurityScheme bearer(String name) {
        return new SecurityScheme(
                name,
                "Bearer",
                request -> AuthorizationHeader.bearer(only(request.getHeaders().get(HttpHeaders.AUTHORIZATION))));
    }

    public String name() {
        return name;
    }

    String challenge() {
        return challenge;
    }

    @Nullable String read(ContainerRequestContext request) {
        String value = reader.apply(request);
        return value == null || value.isBlank() ? null : value;
    }

    /** A credential that is given twice is ambiguous: two parts of a system could each believe another one. */
    private static @Nullable String only(@Nullable List<String> values) {
        return values == null || values.size() != 1 ? null : values.get(0);
    }
}
