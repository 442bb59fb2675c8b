package br.com.pilotstatus.sandbox.dispatch;

import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.server.OperationResult;
import org.jspecify.annotations.Nullable;

/** Does what an operation does. */
@FunctionalInterface
interface Implementation {

    /**
     * Does it.
     *
     * @throws Refusal to answer with an error
     */
    OperationResult call(@Nullable Object[] arguments);
}
