package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a body.
 *
 * @param value the body as far as it could be read; null where it could not, or said {@code null}
 * @param readable whether there was a whole JSON document, so that looking at the value makes sense
 * @param problems values of the wrong type, or the reason why there is no document
 */
public record ReadResult(@Nullable Object value, boolean readable, List<Problem> problems) {

    /** There is none, and need not be. */
    public static final ReadResult NOTHING = new ReadResult(null, true, List.of());

    public static ReadResult unreadable(Problem problem) {
        return new ReadResult(null, false, List.of(problem));
    }

    /** One of the few refusals that ask no handler, after the problems that were noted before. */
    static ReadResult unfit(JsonMappingException e, List<Problem> before) {
        JsonPath path = new JsonPath();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() != null) {
                path.property(step.getFieldName());
            } else if (step.getIndex() >= 0) {
                path.index(step.getIndex());
            }
        }
        boolean typed = e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null;
        List<Problem> problems = new ArrayList<>(before);
        problems.add(new Problem(
                path.toString(),
                typed ? MistypedValues.mustBe(((MismatchedInputException) e).getTargetType()) : "cannot be read"));
        return new ReadResult(null, false, List.copyOf(problems));
    }
}
