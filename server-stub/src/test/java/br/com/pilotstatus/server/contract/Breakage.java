package br.com.pilotstatus.server.contract;

import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way to break a request. */
interface Breakage {

    /** What must come of it. */
    record Expectation(boolean judged, boolean acceptable, Set<Integer> refusals) {

        /** The judge knows: what keeps the document is served, all else is 400. */
        static final Expectation JUDGED = new Expectation(true, true, Set.of(400));

        /** Beyond what the stub reads, whatever the document says: served only if the judge allows it. */
        static final Expectation LIMITED = new Expectation(false, true, Set.of(400));

        static Expectation refused(Integer... statuses) {
            return new Expectation(false, false, Set.of(statuses));
        }
    }

    /** Breaks a draft; null where it cannot be broken so. */
    @Nullable Expectation apply(Draft draft, Random random);
}
