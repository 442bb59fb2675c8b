package br.com.pilotstatus.templates.spec.supplement;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills operations, by method and path, and those of webhooks, by name. */
final class Operations {

    /** These are filled part by part. */
    private static final Set<String> IN_PARTS = Set.of("parameters", "requestBody", "responses");

    /** What Java calls an operation, and where it puts it, is for the supplement to say. */
    private static final List<String> OF_JAVA = List.of("operationId", "tags");

    private final Document received;
    private final Document supplement;
    private final String section;
    private final Told told;
    private final Parameters parameters;
    private final Messages messages;

    /**
     * Makes one for a part of the document.
     *
     * @param section {@code paths} or {@code webhooks}
     */
    Operations(Document received, Document supplement, String section, Told told, SchemaUnit schemas) {
        this.received = received;
        this.supplement = supplement;
        this.section = section;
        this.told = told;
        this.parameters = new Parameters(received, supplement, told, schemas);
        this.messages = new Messages(received, supplement, told, schemas);
    }

    void merge() {
        if (!(supplement.root().get(section) instanceof ObjectNode mine)) {
            return;
        }
        if (!received.root().has(section)) {
            received.sources().derive(received.root().putObject(section), received.at(received.root(), section));
        }
        if (!(received.root().get(section) instanceof ObjectNode theirs)) {
            return;
        }
        Map<String, String> known = new LinkedHashMap<>();
        theirs.propertyNames().forEach(path -> known.putIfAbsent(key(path), path));
        for (String path : List.copyOf(mine.propertyNames())) {
            if (mine.get(path) instanceof ObjectNode item) {
                String their = known.remove(key(path));
                if (their != null && theirs.get(their) instanceof ObjectNode receivedItem) {
                    merge(their, receivedItem, path, item);
                } else {
                    Filling.put(received, theirs, path, mine);
                    methods(item).forEach(method -> told.supplemented(supplement.at(item, method), name(path, method)));
                }
            }
        }
        known.values()
                .forEach(path -> methods(theirs.path(path))
                        .forEach(method -> told.received(
                                received.at((ObjectNode) theirs.path(path), method),
                                name(path, method)
                                        + says(
                                                Map.of(),
                                                (ObjectNode) theirs.path(path).path(method),
                                                false))));
    }

    private String key(String path) {
        return section.equals("paths") ? PathNames.key(path) : path;
    }

    private static List<String> methods(JsonNode item) {
        return item.propertyNames().stream()
                .filter(method -> Walker.isMethod(method) && item.path(method).isObject())
                .toList();
    }

    private String name(String path, String method) {
        return section.equals("paths") ? method.toUpperCase(Locale.ROOT) + ' ' + path : "the webhook " + path;
    }

    private void merge(String path, ObjectNode item, String mine, ObjectNode my) {
        Map<String, String> names = section.equals("paths") ? PathNames.between(mine, path) : Map.of();
        // Those of the path item become those of each operation, in the order of the supplement.
        Map<String, Parameters.Declared> shared =
                Parameters.all(received, item, received.root().missingNode());
        Source at = new Source(received.at(received.root()).file(), "")
                .child(section)
                .child(path);
        for (String method : methods(item)) {
            ObjectNode operation = (ObjectNode) item.path(method);
            Map<String, Parameters.Declared> theirs = Parameters.all(received, item, operation);
            told.received(received.at(operation), name(path, method) + says(theirs, operation, my.has(method)));
            if (my.get(method) instanceof ObjectNode from) {
                merge(operation, from, at.child(method));
            }
            parameters.merge(
                    operation, theirs, Parameters.all(supplement, my, my.path(method)), names, at.child(method));
        }
        for (String method : methods(my)) {
            if (!item.has(method)) {
                ObjectNode operation = (ObjectNode) my.path(method);
                told.supplemented(supplement.at(operation), name(path, method));
                Map<String, Parameters.Declared> all = Parameters.all(supplement, my, operation);
                Filling.put(received, item, method, my);
                parameters.merge(operation, shared, all, names, at.child(method));
            }
        }
        item.remove("parameters");
        Filling.missing(received, item, my, Set.of("parameters"));
    }

    private static String says(Map<String, Parameters.Declared> parameters, ObjectNode operation, boolean isKnown) {
        StringBuilder text = new StringBuilder();
        text.append(parameters.isEmpty() ? "" : ", %d parameters".formatted(parameters.size()))
                .append(operation.has("requestBody") ? ", request" : "")
                .append(", responses ")
                .append(String.join(", ", operation.path("responses").propertyNames()))
                .append(isKnown ? "" : "; the supplement says nothing of it");
        return text.toString().replaceFirst("^,", ":");
    }

    private void merge(ObjectNode operation, ObjectNode mine, Source place) {
        messages.request(operation, mine, place);
        messages.responses(operation, mine, place);
        OF_JAVA.stream().filter(mine::has).forEach(key -> Filling.put(received, operation, key, mine));
        Filling.missing(received, operation, mine, IN_PARTS);
    }
}
