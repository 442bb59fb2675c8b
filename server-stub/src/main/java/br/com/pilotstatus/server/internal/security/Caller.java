package br.com.pilotstatus.server.internal.security;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/**
 * Who calls, and by which scheme.
 *
 * @param principal what the authenticator returned
 * @param scheme the scheme's name in the document
 */
record Caller(Principal principal, String scheme) {

    SecurityContext in(SecurityContext connection) {
        boolean secure = connection.isSecure();
        return new SecurityContext() {
            @Override
            public Principal getUserPrincipal() {
                return principal;
            }

            @Override
            public boolean isUserInRole(String role) {
                return false;
            }

            @Override
            public boolean isSecure() {
                return secure;
            }

            @Override
            public String getAuthenticationScheme() {
                return scheme;
            }
        };
    }
}
