package br.com.pilotstatus.templates.changes.rule;

/**
 * What a change means for the users of one jar.
 *
 * @param breaking whether code that was right before no longer compiles, or no longer does what it did
 * @param why      half a sentence
 * @param remedy   what to do; empty for nothing
 */
public record Effect(boolean breaking, String why, String remedy) {

    static Effect breaks(String why, String remedy) {
        return new Effect(true, why, remedy);
    }

    static Effect fits(String why) {
        return new Effect(false, why, "");
    }

    static Effect fits(String why, String remedy) {
        return new Effect(false, why, remedy);
    }

    /** Returns {@code **breaks**: why; remedy}. */
    public String text() {
        return (breaking ? "**breaks**: " : "compatible: ") + sentence();
    }

    public String sentence() {
        return remedy.isEmpty() ? why : why + "; " + remedy;
    }
}
