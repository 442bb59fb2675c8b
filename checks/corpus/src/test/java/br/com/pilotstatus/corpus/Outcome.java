package br.com.pilotstatus.corpus;

import java.util.List;
import java.util.Locale;

/**
 * What became of a document.
 *
 * @param name its name
 * @param state how far it came
 * @param operations how many it has
 * @param generated how many of them both jars have
 * @param millis CPU time of spec compiler, generators and javac, in milliseconds
 * @param problems what stopped it, or what was left out of it, a line each
 * @param differences what client and stub did otherwise than the document says, where they were tried
 */
record Outcome(
        String name,
        State state,
        int operations,
        int generated,
        long millis,
        List<String> problems,
        List<String> differences) {

    /** How far a document came. */
    enum State {
        BUILT,
        /** Its author is told why. */
        REFUSED,
        /** A fault of ours. */
        CRASHED,
        /** A fault of ours. */
        NOT_COMPILED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    boolean isBuilt() {
        return state == State.BUILT;
    }

    Outcome with(List<String> others) {
        return new Outcome(name, state, operations, generated, millis, problems, others);
    }

    /** One line of progress. */
    String line() {
        return "%s: %s, %d of %d operations, %d ms CPU%s%s"
                .formatted(
                        name,
                        state,
                        generated,
                        operations,
                        millis,
                        differences.isEmpty() ? "" : ", " + differences.size() + " differences",
                        isBuilt() || problems.isEmpty() ? "" : ": " + problems.get(0));
    }
}
