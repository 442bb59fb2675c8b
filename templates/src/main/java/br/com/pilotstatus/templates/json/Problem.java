package br.com.pilotstatus.templates.json;

/**
 * One thing that is wrong with an input.
 *
 * @param at where it was written
 * @param text what is wrong and how to fix it, as one clause without a full stop
 * @param part what could be done without, if anything could; inside of that place, or the place itself
 */
public record Problem(Source at, String text, Source part) {

    /** Returns {@code file#/json/pointer: what is wrong and how to fix it}. */
    @Override
    public String toString() {
        return at + ": " + text;
    }
}
