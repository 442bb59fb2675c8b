package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Refs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which operations a component reaches, and which way. */
public final class Usages {

    private final JsonNode root;
    private final Map<String, Set<String>> references = new HashMap<>();
    private final Map<String, Map<Direction, Set<String>>> operations = new HashMap<>();

    private Usages(JsonNode root) {
        this.root = root;
    }

    static Usages of(JsonNode root, List<Endpoint> endpoints) {
        Usages usages = new Usages(root);
        for (Endpoint each : endpoints) {
            Set<String> sent = new LinkedHashSet<>();
            each.operation().parameters().forEach(parameter -> collect(parameter.node(), sent));
            collect(each.operation().body().node(), sent);
            usages.note(sent, Direction.REQUEST, each.java());
            Set<String> received = new LinkedHashSet<>();
            each.operation().responses().values().forEach(response -> collect(response.node(), received));
            usages.note(received, Direction.RESPONSE, each.java());
        }
        root.path("webhooks").properties().forEach(event -> {
            Set<String> delivered = new LinkedHashSet<>();
            collect(event.getValue(), delivered);
            usages.note(delivered, Direction.RESPONSE, "event " + event.getKey());
        });
        return usages;
    }

    private void note(Set<String> direct, Direction direction, String operation) {
        Set<String> all = new LinkedHashSet<>(direct);
        Deque<String> open = new ArrayDeque<>(direct);
        while (!open.isEmpty()) {
            references.computeIfAbsent(open.pop(), this::inside).stream()
                    .filter(all::add)
                    .forEach(open::push);
        }
        for (String reference : all) {
            String component = Refs.component(reference);
            if (component != null) {
                operations
                        .computeIfAbsent(component, key -> new EnumMap<>(Direction.class))
                        .computeIfAbsent(direction, key -> new LinkedHashSet<>())
                        .add(operation);
            }
        }
    }

    private Set<String> inside(String reference) {
        Set<String> found = new LinkedHashSet<>();
        JsonNode target = Refs.find(root, reference);
        if (target != null) {
            collect(target, found);
        }
        return found;
    }

    private static void collect(JsonNode node, Set<String> references) {
        String reference = Refs.of(node);
        if (reference != null) {
            references.add(reference);
        }
        node.properties().stream()
                .filter(each -> !each.getKey().equals(Keyword.EXAMPLE.key()))
                .forEach(each -> collect(each.getValue(), references));
        if (node.isArray()) {
            node.forEach(each -> collect(each, references));
        }
    }

    /** Returns which way the values of a component go. */
    Set<Direction> directions(String component) {
        Map<Direction, Set<String>> used = operations.getOrDefault(component, Map.of());
        return used.isEmpty() ? EnumSet.noneOf(Direction.class) : EnumSet.copyOf(used.keySet());
    }

    /** Returns the methods that a component reaches. */
    public Set<String> operations(String component) {
        Set<String> all = new LinkedHashSet<>();
        operations.getOrDefault(component, Map.of()).values().forEach(all::addAll);
        return all;
    }
}
