package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.openapi.Refs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which operations a component reaches, and which way. */
final class Usages {

    private final Snapshot snapshot;
    private final Map<String, Set<String>> references = new HashMap<>();
    private final Map<String, Map<Side, Set<String>>> operations = new HashMap<>();

    private Usages(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    static Usages of(Snapshot snapshot) {
        Usages usages = new Usages(snapshot);
        for (Endpoint each : snapshot.endpoints()) {
            Set<String> sent = new LinkedHashSet<>();
            collect(each.operation().item().path("parameters"), sent);
            collect(each.node().path("parameters"), sent);
            collect(each.node().path("requestBody"), sent);
            usages.note(sent, Side.REQUEST, each.java());
            Set<String> answered = new LinkedHashSet<>();
            collect(each.node().path("responses"), answered);
            usages.note(answered, Side.RESPONSE, each.java());
        }
        return usages;
    }

    private void note(Set<String> direct, Side side, String operation) {
        Set<String> all = new LinkedHashSet<>(direct);
        Deque<String> open = new ArrayDeque<>(direct);
        while (!open.isEmpty()) {
            references.computeIfAbsent(open.pop(), this::inside).stream()
                    .filter(all::add)
                    .forEach(open::push);
        }
        all.stream()
                .map(Refs::component)
                .filter(name -> name != null)
                .forEach(name -> operations
                        .computeIfAbsent(name, key -> new EnumMap<>(Side.class))
                        .computeIfAbsent(side, key -> new LinkedHashSet<>())
                        .add(operation));
    }

    private Set<String> inside(String reference) {
        Set<String> found = new LinkedHashSet<>();
        JsonNode target = Refs.find(snapshot.root(), reference);
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
                .filter(each -> !each.getKey().equals("example"))
                .forEach(each -> collect(each.getValue(), references));
        if (node.isArray()) {
            node.forEach(each -> collect(each, references));
        }
    }

    /** Returns which way the values of a component go. */
    Set<Side> sides(String component) {
        Map<Side, Set<String>> used = operations.getOrDefault(component, Map.of());
        return used.isEmpty() ? EnumSet.noneOf(Side.class) : EnumSet.copyOf(used.keySet());
    }

    Set<String> operations(String component) {
        Set<String> all = new LinkedHashSet<>();
        operations.getOrDefault(component, Map.of()).values().forEach(all::addAll);
        return all;
    }
}
