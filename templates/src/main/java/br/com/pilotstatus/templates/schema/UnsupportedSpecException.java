package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Pointer;

/** Thrown where a spec is valid but says something that no correct Java can be made of yet. */
public final class UnsupportedSpecException extends RuntimeException {

    private final Pointer pointer;
    private final String problem;

    /**
     * Says what is wrong and where.
     *
     * @param pointer place in the effective document
     * @param message what is wrong and how to fix it
     */
    public UnsupportedSpecException(Pointer pointer, String message) {
        super(message);
        this.pointer = pointer;
        this.problem = message;
    }

    /** JSON pointer into the effective document, starting with {@code #/}. */
    public String pointer() {
        return pointer.toString();
    }

    /** What is wrong and how to fix it, without the place. */
    public String problem() {
        return problem;
    }

    @Override
    public String getMessage() {
        return pointer + ": " + problem;
    }
}
