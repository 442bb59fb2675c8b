package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a document says of members that are absent: whoever reads it takes its defaults for them. */
final class Absences {

    private final GeneratedDocument document;
    private final Map<String, String> meanings = new TreeMap<>();

    private Absences(GeneratedDocument document) {
        this.document = document;
    }

    /** The default of each absent member, with the way to it; that of one that has none is empty. */
    static Map<String, String> of(GeneratedDocument document, String place, @Nullable Object value) {
        Absences absences = new Absences(document);
        absences.walk(place, value);
        return absences.meanings;
    }

    /** Tells what is absent on both sides and means something else. */
    static void compare(String where, Map<String, String> before, Map<String, String> after, Happenings noted) {
        before.forEach((place, meant) -> {
            String means = after.getOrDefault(place, meant);
            if (!means.equals(meant)) {
                noted.silent(where + ": " + place + " is absent, which meant '" + meant + "', now '" + means + "'");
            }
        });
    }

    private void walk(String place, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            int index = 0;
            for (Object each : many) {
                walk(place + "[" + index++ + "]", each);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> walk(place + "." + key, each));
        } else if (value != null && Views.isModel(value.getClass())) {
            JsonNode properties =
                    document.schema(value.getClass().getSimpleName()).path("properties");
            Views.properties(value).forEach((name, each) -> {
                if (each == null) {
                    meanings.put(
                            place + "." + name,
                            properties.path(name).path("default").toString());
                } else {
                    walk(place + "." + name, each);
                }
            });
        }
    }
}
