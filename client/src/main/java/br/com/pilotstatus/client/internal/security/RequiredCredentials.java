package br.com.pilotstatus.client.internal.security;

import br.com.pilotstatus.client.internal.spec.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The credentials that one operation gets from one client, or why it can't be called. Immutable. */
public final class RequiredCredentials {
    private final List<Part> parts;
    private final @Nullable String lack;

    RequiredCredentials(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.lack = null;
    }

    RequiredCredentials(String lack) {
        this.parts = List.of();
        this.lack = lack;
    }

    /**
     * Checks that the client has what the operation needs.
     *
     * @throws IllegalArgumentException if a credential is missing
     */
    public void check() {
        if (lack != null) {
            throw new IllegalArgumentException(lack);
        }
    }

    /**
     * Asks each supplier once.
     *
     * @throws IllegalArgumentException if a credential is missing or unusable
     */
    public List<Credential> read() {
        check();
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Credential> credentials = new ArrayList<>(parts.size());
        for (Part part : parts) {
            SecurityScheme scheme = part.scheme();
            credentials.add(new Credential(
                    scheme, CredentialText.check(scheme.name(), part.supplier().get())));
        }
        return credentials;
    }

    /** Returns whether it gets none. */
    public boolean areNone() {
        return parts.isEmpty();
    }

    record Part(SecurityScheme scheme, Supplier<String> supplier) {}
}
