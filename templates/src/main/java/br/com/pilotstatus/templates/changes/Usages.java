package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.spec.document.Refs;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which operations a component reaches, and which way. */
final class Usages {

    private final Map<String, Map<Side, Set<String>>> operations = new HashMap<>();

    private Usages() {
    }

    static Usages of(Snapshot snapshot) {
        Usages usages = new Usages();
        for (Endpoint each : snapshot.endpoints()) {
            Set<String> sent = new HashSet<>();
            usages.collect(each.operation().item().path("parameters"), snapshot, sent);
            usages.collect(each.node().path("parameters"), snapshot, sent);
            usages.collect(each.node().path("requestBody"), snapshot, sent);
            usages.note(sent, Side.REQUEST, each);
            Set<String> answered = new HashSet<>();
            usages.collect(each.node().path("responses"), snapshot, answered);
            usages.note(answered, Side.RESPONSE, each);
        }
        return usages;
    }

    private void note(Set<String> refs, Side side, Endpoint endpoint) {
        refs.stream().map(Refs::component).filter(name -> name != null).forEach(name -> operations
                .computeIfAbsent(name, key -> new EnumMap<>(Side.class))
                .computeIfAbsent(side, key -> new LinkedHashSet<>()).add(endpoint.java()));
    }

    private void collect(JsonNode node, Snapshot snapshot, Set<String> refs) {
        String ref = Refs.of(node);
        if (ref != null && refs.add(ref)) {
            collect(snapshot.resolve(node), snapshot, refs);
        }
        if (node.isObject()) {
            node.properties().stream().filter(each -> !Set.of("example", "examples").contains(each.getKey())
                    || each.getValue().has("$ref")).forEach(each -> collect(each.getValue(), snapshot, refs));
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, snapshot, refs));
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
