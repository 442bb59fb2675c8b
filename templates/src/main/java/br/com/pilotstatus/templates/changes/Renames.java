package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.spec.document.Refs;
import br.com.pilotstatus.templates.spec.naming.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Components that look renamed: one went and one came, and they are of the same structure. */
final class Renames {

    private final Map<String, String> names = new LinkedHashMap<>();

    private Renames() {
    }

    static Renames between(Snapshot old, Snapshot fresh) {
        Renames renames = new Renames();
        Set<String> gone = new LinkedHashSet<>(old.schemas().propertyNames());
        gone.removeAll(fresh.schemaNames());
        Set<String> come = new LinkedHashSet<>(fresh.schemas().propertyNames());
        come.removeAll(old.schemaNames());
        // A component may contain another one that was renamed too: found one by one, until there is no more.
        while (renames.pair(gone, come, old, fresh)) {
            gone.removeAll(renames.names.keySet());
            come.removeAll(renames.names.values());
        }
        return renames;
    }

    private boolean pair(Set<String> gone, Set<String> come, Snapshot old, Snapshot fresh) {
        int before = names.size();
        for (String name : gone) {
            List<String> alike = come.stream().filter(other -> same(name, other, old, fresh)).toList();
            if (alike.size() == 1 && gone.stream().filter(other -> same(other, alike.get(0), old, fresh)).count() == 1) {
                names.put(name, alike.get(0));
            }
        }
        return names.size() > before;
    }

    private boolean same(String gone, String come, Snapshot old, Snapshot fresh) {
        // A component may refer to itself.
        String itself = structure(old.schemas().path(gone)).replace(quoted(gone), quoted(come));
        return itself.equals(Structure.of(fresh.schemas().path(come)));
    }

    Map<String, String> names() {
        return names;
    }

    /** Returns the name that a component of the old document has in the new one. */
    String of(String component) {
        return names.getOrDefault(component, component);
    }

    /** Returns a Java type of the old document with the names of the new one. */
    String type(String javaType) {
        List<String> words = new ArrayList<>();
        for (String word : javaType.split("\\b")) {
            words.add(of(word));
        }
        return String.join("", words);
    }

    /** Returns the structure of something of the old document with the names of the new one. */
    String structure(JsonNode node) {
        String text = Structure.of(node);
        for (Map.Entry<String, String> each : names.entrySet()) {
            text = text.replace(quoted(each.getKey()), quoted(each.getValue()));
        }
        return text;
    }

    private static String quoted(String component) {
        return '"' + Refs.text(component) + '"';
    }
}
