package br.com.pilotstatus.templates.regex;

/** Why an expression is none of ECMA 262, or can't be said in Java: a clause that goes behind a colon. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final boolean withFlagOnly;

    Unreadable(String message) {
        this(message, false);
    }

    Unreadable(String message, boolean withFlagOnly) {
        super(message, null, false, false);
        this.problem = message;
        this.withFlagOnly = withFlagOnly;
    }

    String problem() {
        return problem;
    }

    /** Whether it is right without the flag {@code u}. */
    boolean isWithFlagOnly() {
        return withFlagOnly;
    }
}
