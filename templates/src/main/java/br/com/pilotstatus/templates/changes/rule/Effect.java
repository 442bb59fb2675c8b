package br.com.pilotstatus.templates.changes.rule;

/**
 * What a change means for one reader.
 *
 * @param harm   what it does
 * @param why    half a sentence; empty where there is nothing to say
 * @param remedy what to do; empty for nothing
 */
public record Effect(Harm harm, String why, String remedy) {

    /** What a change does to somebody, the worst last. */
    public enum Harm {
        /** What was right before is right. */
        NONE("compatible"),
        /** What was right before does not compile, is refused, or throws. */
        BREAKS("breaks"),
        /** What was right before goes on, and means something else. */
        SILENT("means something else");

        private final String text;

        Harm(String text) {
            this.text = text;
        }

        /** The word of a report. */
        public String text() {
            return text;
        }
    }

    static final Effect AS_BEFORE = fits("");

    static Effect breaks(String why, String remedy) {
        return new Effect(Harm.BREAKS, why, remedy);
    }

    static Effect silent(String why, String remedy) {
        return new Effect(Harm.SILENT, why, remedy);
    }

    static Effect fits(String why) {
        return fits(why, "");
    }

    static Effect fits(String why, String remedy) {
        return new Effect(Harm.NONE, why, remedy);
    }

    public boolean isHarmful() {
        return harm != Harm.NONE;
    }

    /** Returns {@code **breaks**: why; remedy}. */
    public String text() {
        String begin = isHarmful() ? "**" + harm.text() + "**" : harm.text();
        return why.isEmpty() ? begin : begin + ": " + sentence();
    }

    public String sentence() {
        return remedy.isEmpty() ? why : why + "; " + remedy;
    }
}
