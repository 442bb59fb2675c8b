package br.com.pilotstatus.server.internal.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads the {@code Authorization} header (RFC 9110, 11.6.2). */
final class AuthorizationHeader {

    private AuthorizationHeader() {}

    static @Nullable String bearer(@Nullable String header) {
        return credentials("Bearer", header);
    }

    static @Nullable String basic(@Nullable String header) {
        String encoded = credentials("Basic", header);
        if (encoded == null) {
            return null;
        }
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.indexOf(':') < 0 ? null : pair;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static @Nullable String credentials(String scheme, @Nullable String header) {
        String prefix = scheme + " ";
        return header != null && header.regionMatches(true, 0, prefix, 0, prefix.length())
                ? header.substring(prefix.length()).trim()
                : null;
    }
}
