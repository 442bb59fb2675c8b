package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.server.internal.problem.Problem;
import java.util.List;

/** Thrown where a parameter is not written the way it must be. */
public final class MalformedParameterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    MalformedParameterException(List<Problem> problems) {
        super("a parameter is not well written", null, false, false);
        this.problems = problems;
    }

    MalformedParameterException(Object where, String what) {
        this(List.of(new Problem(where.toString(), what)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
