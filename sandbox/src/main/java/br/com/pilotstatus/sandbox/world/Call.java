package br.com.pilotstatus.sandbox.world;

import br.com.pilotstatus.sandbox.world.Caller.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The call that this thread serves.
 *
 * @param caller who calls; null where the operation wants no key
 * @param numberHeader the number that the request names by its header; null: none
 */
public record Call(@Nullable Caller caller, @Nullable String numberHeader) {

    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    /** Returns the call that this thread serves. */
    public static Call current() {
        Call call = CURRENT.get();
        if (call == null) {
            throw new IllegalStateException("No call is being served by this thread");
        }
        return call;
    }

    /** Notes what this thread serves from now on; null: nothing. */
    public static void set(@Nullable Call call) {
        if (call == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(call);
        }
    }

    /**
     * Returns the id of the number that an operation on one number acts on.
     *
     * @throws Refusal 403 for a tenant key that names none
     */
    public String number() {
        Caller known = known();
        if (known.scope() == Scope.NUMBER || numberHeader == null && known.scope() == Scope.ANY) {
            return known.number();
        }
        if (numberHeader == null) {
            throw Refusal.of(
                    403, "TENANT_SCOPE_NOT_ALLOWED", "A tenant key must name a number by x-whatsapp-number-id");
        }
        return numberHeader;
    }

    /** Returns the number that the key is for, or the request names; null: all of the account. */
    public @Nullable String named() {
        return isNumberKey() ? known().number() : numberHeader;
    }

    /**
     * Lets tenant keys pass.
     *
     * @throws Refusal 403 for the key of a number
     */
    public void requireTenant() {
        if (known().scope() == Scope.NUMBER) {
            throw Refusal.of(403, "NUMBER_SCOPE_NOT_ALLOWED", "This needs a tenant key");
        }
    }

    /** Whether it is the key of a number that calls. */
    public boolean isNumberKey() {
        return known().scope() == Scope.NUMBER;
    }

    private Caller known() {
        if (caller == null) {
            throw new IllegalStateException("The operation wants no key, so nobody is known to call it");
        }
        return caller;
    }
}
