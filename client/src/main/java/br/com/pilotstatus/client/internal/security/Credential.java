package br.com.pilotstatus.client.internal.security;

import br.com.pilotstatus.client.internal.spec.SecurityScheme;

/** A credential on its way into a request. Its text form doesn't show it. */
public record Credential(SecurityScheme scheme, String value) {

    /** Returns it as it is sent. */
    public String written() {
        return scheme.write(value);
    }

    @Override
    public String toString() {
        return scheme.name() + "=***";
    }
}
