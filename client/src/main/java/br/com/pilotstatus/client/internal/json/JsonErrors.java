package br.com.pilotstatus.client.internal.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Says where JSON is wrong, never what is there: Jackson's own messages quote values. */
public final class JsonErrors {
    private JsonErrors() {}

    public static @Nullable JsonProcessingException in(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof JsonProcessingException json) {
                return json;
            }
        }
        return null;
    }

    /** Returns "at $.number.createdAt (line 1, column 20)", or as much of it as is known. */
    public static String where(JsonProcessingException fault) {
        StringBuilder path = new StringBuilder("at $");
        if (fault instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (isAnyGetter(step)) {
                    continue;
                }
                if (step.getFieldName() != null) {
                    path.append('.').append(step.getFieldName());
                } else {
                    path.append('[').append(step.getIndex()).append(']');
                }
            }
        }
        JsonLocation location = fault.getLocation();
        if (location != null && location.getLineNr() > 0) {
            path.append(" (line ")
                    .append(location.getLineNr())
                    .append(", column ")
                    .append(location.getColumnNr())
                    .append(')');
        }
        return path.toString();
    }

    /** Whether a step of Jackson's is the method that gives what the document does not name: it is not in the JSON. */
    private static boolean isAnyGetter(JsonMappingException.Reference step) {
        return step.getFrom() != null
                && Arrays.stream(step.getFrom().getClass().getDeclaredMethods())
                        .anyMatch(each -> each.isAnnotationPresent(JsonAnyGetter.class)
                                && each.getName().equals(step.getFieldName()));
    }
}
