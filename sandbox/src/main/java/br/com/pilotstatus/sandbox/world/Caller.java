package br.com.pilotstatus.sandbox.world;

import java.security.Principal;

/**
 * Who calls.
 *
 * @param scope what the key is for
 * @param number the id of the number of a {@link Scope#NUMBER} key; else the number that is meant where none is named
 */
public record Caller(Scope scope, String number) implements Principal {

    /** What a key is for. */
    public enum Scope {
        /** Everything, for tests that are not about keys. */
        ANY,
        /** The account: operations on one number name it by a header. */
        TENANT,
        /** One number. */
        NUMBER
    }

    @Override
    public String getName() {
        return "sandbox";
    }
}
