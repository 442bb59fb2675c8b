package br.com.pilotstatus.client.internal.spec;

import br.com.pilotstatus.client.internal.media.MediaTypes;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;

/** Says what a client can read. */
final class AcceptHeader {

    private AcceptHeader() {}

    /**
     * Everything that an operation may answer, and JSON, as errors of what stands before a server are. A success is rather
     * what was declared than JSON.
     *
     * @param successes what it may give
     * @param errors media types of its declared errors
     */
    static String of(List<? extends SuccessResponse<?>> successes, List<String> errors) {
        List<String> types = new ArrayList<>();
        for (SuccessResponse<?> success : successes) {
            if (success.mediaType() != null) {
                add(MediaTypes.text(success.mediaType()), "", types);
            }
        }
        if (types.contains(MediaType.WILDCARD)) {
            return String.join(", ", types);
        }
        boolean named = contains(types, MediaType.APPLICATION_JSON);
        String weight = named || types.isEmpty() ? "" : ";q=0.5";
        add(MediaType.APPLICATION_JSON, weight, types);
        for (String each : errors) {
            add(each, weight, types);
        }
        return String.join(", ", types);
    }

    private static void add(String type, String weight, List<String> types) {
        if (!contains(types, type) && !contains(types, type + weight)) {
            types.add(type + weight);
        }
    }

    private static boolean contains(List<String> types, String type) {
        for (String each : types) {
            if (each.equalsIgnoreCase(type)) {
                return true;
            }
        }
        return false;
    }
}
