package br.com.pilotstatus.server.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a body.
 *
 * @param value the body as far as it could be read; null where it could not, or said {@code null}
 * @param readable whether there was a whole JSON document, so that looking at the value makes sense
 * @param problems values of the wrong type, or the reason why there is no document
 */
record JsonReading(@Nullable Object value, boolean readable, List<Problem> problems) {

    static JsonReading unreadable(Problem problem) {
        return new JsonReading(null, false, List.of(problem));
    }
}
