package br.com.pilotstatus.server.internal.result;

import br.com.pilotstatus.model.internal.ClosedSets;
import br.com.pilotstatus.server.Listed;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of the body of a result. Immutable.
 *
 * @param type its type; null where no generated class says one
 * @param texts what it may be where it is text; empty: anything
 */
record ResultBody(@Nullable Type type, List<String> texts) {

    private static final ResultBody UNKNOWN = new ResultBody(null, List.of());

    /** Reflection makes all anew each time that it is asked. */
    private static final ClassValue<ResultBody> KNOWN = new ClassValue<>() {
        @Override
        protected ResultBody computeValue(Class<?> result) {
            RecordComponent[] components = result.getRecordComponents();
            for (RecordComponent each : components == null ? new RecordComponent[0] : components) {
                if (each.getName().equals("body")) {
                    Listed listed = each.getAnnotation(Listed.class);
                    return new ResultBody(each.getGenericType(), listed == null ? List.of() : List.of(listed.value()));
                }
            }
            return UNKNOWN;
        }
    };

    static ResultBody of(Class<?> result) {
        return KNOWN.get(result);
    }

    /**
     * Refuses a text that the document does not list.
     *
     * @throws IllegalStateException if it does not, and sets are closed
     */
    void check(String text, boolean closed) {
        if (closed && !texts.isEmpty() && !texts.contains(text)) {
            throw new IllegalStateException(
                    "The body must be " + ClosedSets.words(texts) + ", as the document lists nothing else");
        }
    }
}
