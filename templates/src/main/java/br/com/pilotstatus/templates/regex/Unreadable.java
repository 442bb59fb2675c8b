package br.com.pilotstatus.templates.regex;

/** Why an expression is none of ECMA 262, or can't be said in Java: a clause that goes behind a colon. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean withFlagOnly;

    Unreadable(String message) {
        this(message, false);
    }

    Unreadable(String message, boolean withFlagOnly) {
        super(message, null, false, false);
        this.withFlagOnly = withFlagOnly;
    }

    /** Whether it is right without the flag {@code u}. */
    boolean isWithFlagOnly() {
        return withFlagOnly;
    }
}
