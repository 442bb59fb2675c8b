package br.com.pilotstatus.templates.spec.naming.inline;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Structure;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Schemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reports objects that the document writes out again and again: they are as many classes, and may be meant as one. */
final class SameObjects {

    private static final int WORTH_TELLING = 3;
    private static final int LISTED = 5;

    private SameObjects() {}

    /**
     * Reports them.
     *
     * @param made the classes of inline schemas, with where these are
     */
    static void report(Document document, Map<String, Source> made) {
        Map<String, List<String>> same = new LinkedHashMap<>();
        made.keySet().forEach(name -> {
            var schema = document.components("schemas").path(name);
            if (Schemas.hasProperties(schema)) {
                same.computeIfAbsent(Structure.of(schema), k -> new ArrayList<>())
                        .add(name);
            }
        });
        same.values().stream()
                .filter(names -> names.size() >= WORTH_TELLING)
                .forEach(names -> document.doubtful(
                        Objects.requireNonNull(made.get(names.get(0))),
                        "the same object is %d classes, %s: for one class, add it to components.schemas in the overlay, and let each place refer to it"
                                .formatted(names.size(), list(names))));
    }

    private static String list(List<String> names) {
        boolean all = names.size() <= LISTED;
        List<String> listed = all ? names.subList(0, names.size() - 1) : names.subList(0, LISTED);
        return String.join(", ", listed)
                + " and "
                + (all ? names.get(names.size() - 1) : names.size() - LISTED + " more");
    }
}
