package br.com.pilotstatus.client.internal.security;

import br.com.pilotstatus.client.internal.http.Http1Request;
import br.com.pilotstatus.client.internal.parameter.CookieText;
import br.com.pilotstatus.client.internal.spec.SecurityScheme;
import br.com.pilotstatus.model.internal.http.PercentEncoding;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Puts the credentials of one attempt where their schemes say. For one thread. */
public final class CredentialWriter {
    private static final Set<String> WITH_CONTENT = Set.of("POST", "PUT", "PATCH");

    private final List<Credential> credentials;
    private final List<String> cookies = new ArrayList<>(0);

    public CredentialWriter(List<Credential> credentials) {
        this.credentials = credentials;
    }

    /** RFC 9110 section 8.6: methods that usually have content say so even if they have none. */
    public static boolean needsLength(String method) {
        return WITH_CONTENT.contains(method);
    }

    /** Returns path and query, with the credentials that go there. */
    public String target(String pathAndQuery) {
        String target = pathAndQuery;
        for (Credential credential : credentials) {
            if (credential.scheme().location() == SecurityScheme.Location.QUERY) {
                target += (target.indexOf('?') < 0 ? "?" : "&")
                        + PercentEncoding.encoded(credential.scheme().parameter()) + "="
                        + PercentEncoding.encoded(credential.written());
            }
        }
        return target;
    }

    /** Copies a header, unless a credential takes its place. */
    public void copy(String name, String value, Http1Request message) {
        if (!keep(name, value) && !isCredential(name)) {
            message.header(name, value);
        }
    }

    /** Returns whether this is a cookie, which is kept and sent together with credentials in cookies. */
    public boolean keep(String name, String value) {
        return name.equalsIgnoreCase(HttpHeaders.COOKIE) && cookies.add(value);
    }

    private boolean isCredential(String name) {
        for (Credential credential : credentials) {
            if (isHeader(credential, name)) {
                return true;
            }
        }
        return false;
    }

    public void addCredentials(BiConsumer<String, String> message) {
        for (Credential credential : credentials) {
            SecurityScheme scheme = credential.scheme();
            if (scheme.location() == SecurityScheme.Location.HEADER) {
                message.accept(scheme.parameter(), credential.written());
            } else if (scheme.location() == SecurityScheme.Location.COOKIE) {
                cookies.add(scheme.parameter() + "=" + CookieText.check(scheme.parameter(), credential.written()));
            }
        }
        if (!cookies.isEmpty()) {
            message.accept(HttpHeaders.COOKIE, String.join("; ", cookies));
        }
    }

    private static boolean isHeader(Credential credential, String name) {
        return credential.scheme().location() == SecurityScheme.Location.HEADER
                && credential.scheme().parameter().equalsIgnoreCase(name);
    }
}
