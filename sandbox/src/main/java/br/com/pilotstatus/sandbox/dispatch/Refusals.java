package br.com.pilotstatus.sandbox.dispatch;

import br.com.pilotstatus.sandbox.document.Answer;
import br.com.pilotstatus.sandbox.document.Values;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.server.OperationResult;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refusals as results. The vendor's pages name some statuses for all operations at once, 404 for what is not there or not the
 * caller's, which the document does not repeat with each; a generated result cannot have them, so another declared error
 * carries the body and {@link CallFilter} the status.
 */
final class Refusals {

    private static final ThreadLocal<Integer> STATUS = new ThreadLocal<>();

    private Refusals() {}

    static OperationResult result(Method method, Refusal refusal) {
        try {
            return error(method, refusal.status(), refusal);
        } catch (IllegalStateException undeclared) {
            for (int other : new int[] {401, 429, 400}) {
                try {
                    OperationResult carrier = error(method, other, refusal);
                    STATUS.set(refusal.status());
                    return carrier;
                } catch (IllegalStateException alsoUndeclared) {
                    undeclared.addSuppressed(alsoUndeclared);
                }
            }
            throw undeclared;
        }
    }

    /** Returns the status that the result of this thread's call could not have, or null, and forgets it. */
    static @Nullable Integer status() {
        Integer status = STATUS.get();
        STATUS.remove();
        return status;
    }

    private static OperationResult error(Method method, int status, Refusal refusal) {
        return Results.of(method, new Answer(status, "application/json", Values.tree(refusal.body()), Map.of()));
    }
}
