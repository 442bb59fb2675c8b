package br.com.pilotstatus.templates.spec.report;

import br.com.pilotstatus.templates.json.Source;

/**
 * One thing that was done to a document, or on purpose was not.
 *
 * @param at where the cause of it was written
 */
public record Entry(Kind kind, Source at, String message) {

    /** What was done; the order is that of the report. */
    public enum Kind {
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

        /** Returns the heading of the Markdown report. */
        public String title() {
            return title;
        }
    }
}
