package br.com.pilotstatus.server.internal.security;

import br.com.pilotstatus.server.Authenticator;
import br.com.pilotstatus.server.Credential;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a request against an operation's security requirement. Thread-safe if the authenticator is. */
public final class RequestAuthenticator {

    /**
     * The outcome.
     *
     * @param caller who calls, where that is known
     * @param anonymous whether a request without a caller is let in
     */
    record Decision(@Nullable Caller caller, boolean anonymous) {

        static final Decision REFUSED = new Decision(null, false);
        static final Decision ANONYMOUS = new Decision(null, true);
    }

    private final Map<String, SecurityScheme> schemes;
    private final Authenticator authenticator;

    public RequestAuthenticator(Map<String, SecurityScheme> schemes, Authenticator authenticator) {
        this.schemes = schemes;
        this.authenticator = authenticator;
    }

    /** Tries the alternatives in order; the first one whose every credential is accepted decides. */
    Decision check(OperationMethod operation, ContainerRequestContext request) {
        Map<String, String> presented = presented(operation, request);
        for (List<String> alternative : operation.security()) {
            if (!alternative.isEmpty()) {
                Caller caller = authenticate(alternative, presented, operation.id());
                if (caller != null) {
                    return new Decision(caller, false);
                }
            }
        }
        // A caller that presents a credential wants to be known by it: a wrong one must not count as none.
        boolean anonymous = presented.isEmpty() && operation.security().contains(List.<String>of());
        return anonymous ? Decision.ANONYMOUS : Decision.REFUSED;
    }

    /** Returns the same for every request of an operation, so that it reveals nothing about this one. */
    Set<String> challenges(OperationMethod operation) {
        Set<String> challenges = new LinkedHashSet<>();
        operation
                .security()
                .forEach(names ->
                        names.forEach(name -> challenges.add(scheme(name).challenge())));
        return challenges;
    }

    private Map<String, String> presented(OperationMethod operation, ContainerRequestContext request) {
        Map<String, String> presented = new LinkedHashMap<>();
        for (List<String> alternative : operation.security()) {
            for (String name : alternative) {
                String value = scheme(name).read(request);
                if (value != null) {
                    presented.put(name, value);
                }
            }
        }
        return presented;
    }

    private SecurityScheme scheme(String name) {
        SecurityScheme scheme = schemes.get(name);
        if (scheme == null) {
            throw new IllegalStateException("The security scheme " + name + " is not declared; generate the stub anew");
        }
        return scheme;
    }

    /** All must be there before any is asked for, and be accepted; the caller is whom the first scheme names. */
    private @Nullable Caller authenticate(List<String> names, Map<String, String> presented, String operation) {
        List<Credential> credentials = new ArrayList<>();
        for (String name : names) {
            String value = presented.get(name);
            if (value == null) {
                return null;
            }
            credentials.add(Credential.of(name, value));
        }
        Caller caller = null;
        for (Credential credential : credentials) {
            Principal principal = authenticator.authenticate(credential, operation);
            if (principal == null) {
                return null;
            }
            if (caller == null) {
                caller = new Caller(principal, credential.scheme());
            }
        }
        return caller;
    }
}
