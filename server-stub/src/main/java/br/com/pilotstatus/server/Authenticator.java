package br.com.pilotstatus.server;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Decides who presents a credential. Called before the request's body is read, once for each credential of the security
 * requirement that the request satisfies; must be safe for use by several threads at once.
 *
 * <p>Whatever it throws refuses the request: a {@code WebApplicationException} with a status from 400 on becomes
 * a response with that status, anything else one with 500.
 *
 * @see FixedKeys
 */
@FunctionalInterface
public interface Authenticator {

    /**
     * Authenticates one credential.
     *
     * @param credential what the request presents
     * @param operation the id of the operation that is called
     * @return the caller, or null to refuse: the caller gets a 401 that does not say what was wrong
     */
    @Nullable Principal authenticate(Credential credential, String operation);
}
