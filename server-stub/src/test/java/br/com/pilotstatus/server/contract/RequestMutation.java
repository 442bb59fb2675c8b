package br.com.pilotstatus.server.contract;

import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way to change a request. */
interface RequestMutation {

    /** What must come of it. */
    record Expectation(boolean validated, boolean acceptable, Set<Integer> refusals) {

        /** The validator decides: what keeps the document is served, all else is 400. */
        static final Expectation VALIDATED = new Expectation(true, true, Set.of(400));

        /** Beyond what the stub reads, whatever the document says: served only if the validator allows it. */
        static final Expectation LIMITED = new Expectation(false, true, Set.of(400));

        static Expectation refused(Integer... statuses) {
            return new Expectation(false, false, Set.of(statuses));
        }
    }

    /** Changes a draft; null where that is not possible. */
    @Nullable Expectation apply(RequestDraft draft, Random random);
}
