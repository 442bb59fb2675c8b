package br.com.pilotstatus.templates.spec.report;

import br.com.pilotstatus.templates.json.Source;

/**
 * One thing that was done to a document, or on purpose was not.
 *
 * @param at     where the cause of it was written
 * @param action the overlay's line that decides it; empty where nothing is to be decided, or no line does
 */
public record Entry(Kind kind, Source at, String message, String action) {

    /** What was done; the order is that of the report. */
    public enum Kind {
        /** An operation of which nothing right can be made: it is in neither client nor stub. */
        OPERATION_LEFT_OUT("operation left out", "Operations left out"),
        /** A part of which nothing right can be made, or nothing at all, where it could be left out without the rest. */
        PART_LEFT_OUT("part left out", "Parts left out"),
        /** Is known from the received document. */
        RECEIVED("received", "Received"),
        /** Was left unsaid there, and is known from the supplement. */
        FILLED("filled", "Filled by the supplement"),
        /** Is known from the supplement, and nothing of it from the received document. */
        SUPPLEMENTED("from the supplement alone", "From the supplement alone"),
        /** Is one thing in the received document, which counts, and another in the supplement. */
        CONTRADICTED("contradicted", "Contradicted"),
        /** Stands in the supplement, while the received document says it all. */
        NEEDLESS("no longer needed", "No longer needed in the supplement"),
        /** Got its Java name. */
        NAMED("named", "Named"),
        /** Was made from examples. */
        INFERRED("inferred", "Inferred"),
        /** Was contradictory. */
        REPAIRED("repaired", "Repaired"),
        /** Stays as it was received. */
        LEFT_ALONE("left alone", "Left alone"),
        /** May be meant otherwise: a person has to decide. */
        DOUBTFUL("doubtful", "Doubtful");

        private final String text;
        private final String title;

        Kind(String text, String title) {
            this.text = text;
            this.title = title;
        }

        /** Returns the word of the JSON report and the console. */
        public String text() {
            return text;
        }

        /** Tells whether a person has to decide, so that it comes first. */
        public boolean isToDecide() {
            return isLeftOut() || this == DOUBTFUL || this == CONTRADICTED;
        }

        /** Tells whether there is none of it where there is no supplement. */
        boolean isOfSupplement() {
            return !isLeftOut() && compareTo(NAMED) < 0;
        }

        /** Tells whether it is what a document should not have any of. */
        boolean isLeftOut() {
            return compareTo(RECEIVED) < 0;
        }

        /** Returns what the console says of so many. */
        String count(int number) {
            return number + " " + (isLeftOut() && number != 1 ? text.replace(" left", "s left") : text);
        }

        /** Returns the heading of the Markdown report. */
        public String title() {
            return title;
        }
    }
}
