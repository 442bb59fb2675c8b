package br.com.pilotstatus.templates.schema;

/** Thrown where a spec is valid but says something that no correct Java can be made of yet. */
public final class UnsupportedSpecException extends RuntimeException {

    private final String pointer;

    /**
     * Says what is wrong and where.
     *
     * @param pointer JSON pointer into the effective spec, starting with {@code #/}
     * @param message what is wrong and how to fix it
     */
    public UnsupportedSpecException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /** JSON pointer into the effective spec. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong and how to fix it, without the place. */
    public String problem() {
        return super.getMessage();
    }

    @Override
    public String getMessage() {
        return pointer + ": " + super.getMessage();
    }
}
