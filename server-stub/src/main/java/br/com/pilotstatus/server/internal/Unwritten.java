package br.com.pilotstatus.server.internal;

import java.util.List;

/** Thrown where a parameter is not written the way it must be. */
final class Unwritten extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    Unwritten(List<Problem> problems) {
        super("a parameter is not well written", null, false, false);
        this.problems = problems;
    }

    Unwritten(Object where, String what) {
        this(List.of(new Problem(where.toString(), what)));
    }

    List<Problem> problems() {
        return problems;
    }
}
