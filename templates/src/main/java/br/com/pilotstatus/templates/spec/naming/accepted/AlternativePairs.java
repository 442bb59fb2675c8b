package br.com.pilotstatus.templates.spec.naming.accepted;

import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** Finds the parts and alternatives of a composition again, wherever they stand in it: by reference, title or content. */
final class AlternativePairs {

    private final Document document;
    private final Document accepted;

    AlternativePairs(Document document, Document accepted) {
        this.document = document;
        this.accepted = accepted;
    }

    /** Returns the accepted ones by what they are now. */
    Map<JsonNode, JsonNode> of(JsonNode now, JsonNode then) {
        List<JsonNode> rest = new ArrayList<>(then.valueStream().toList());
        Map<JsonNode, JsonNode> pairs = new IdentityHashMap<>();
        for (BiPredicate<JsonNode, JsonNode> same : List.<BiPredicate<JsonNode, JsonNode>>of(
                this::isOneComponent, this::hasTitle, this::isAlike, (one, other) -> now.size() == then.size())) {
            for (JsonNode each : now) {
                if (!pairs.containsKey(each)) {
                    rest.stream()
                            .filter(other -> same.test(each, other))
                            .findFirst()
                            .ifPresent(other -> {
                                pairs.put(each, other);
                                rest.remove(other);
                            });
                }
            }
        }
        return pairs;
    }

    private boolean isOneComponent(JsonNode now, JsonNode then) {
        String component = Refs.component(Refs.of(then));
        return component != null && ReceivedName.of(accepted, component).equals(Refs.component(Refs.of(now)));
    }

    private boolean hasTitle(JsonNode now, JsonNode then) {
        String title = title(document, now);
        return !title.isEmpty() && title.equals(title(accepted, then));
    }

    private static String title(Document document, JsonNode schema) {
        JsonNode resolved = document.resolve(schema);
        return resolved == null ? "" : resolved.path("title").asString("");
    }

    private boolean isAlike(JsonNode now, JsonNode then) {
        return Likeness.isLike(Likeness.names(document, now), Likeness.names(accepted, then));
    }
}
