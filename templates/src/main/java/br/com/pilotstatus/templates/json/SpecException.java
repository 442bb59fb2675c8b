package br.com.pilotstatus.templates.json;

import java.util.List;

/**
 * Says what is wrong with an input of the build: one line for each problem,
 * {@code file#/json/pointer: what is wrong and how to fix it}.
 *
 * <p>It has no stack trace: the reader's mistake is in a document, not in this code.
 */
public final class SpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception of one problem's line. */
    public SpecException(String problem) {
        this(List.of(problem));
    }

    /** Makes an exception of one line for each problem, in the order given. */
    public SpecException(List<String> problems) {
        super(String.join("\n", problems), null, false, false);
    }
}
