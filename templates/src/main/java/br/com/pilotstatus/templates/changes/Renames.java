package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.spec.document.Refs;
import br.com.pilotstatus.templates.spec.naming.Structure;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Components that look renamed: one went and one came, and they are of the same structure. */
final class Renames {

    private static final Pattern REFERENCE = Pattern.compile('"' + Refs.text("") + "([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Map<String, String> names = new LinkedHashMap<>();

    private Renames() {
    }

    static Renames between(Snapshot old, Snapshot fresh) {
        Renames renames = new Renames();
        Set<String> gone = new LinkedHashSet<>(old.schemas().propertyNames());
        gone.removeAll(fresh.schemaNames());
        Set<String> come = new LinkedHashSet<>(fresh.schemas().propertyNames());
        come.removeAll(old.schemaNames());
        // A component may contain another one that was renamed too: found round by round, until there is no more.
        Map<String, String> found;
        do {
            found = Unique.pairs(gone, name -> itself(old, name, renames::of), come,
                    name -> itself(fresh, name, UnaryOperator.identity()));
            renames.names.putAll(found);
            gone.removeAll(found.keySet());
            come.removeAll(found.values());
        } while (!found.isEmpty());
        return renames;
    }

    /** The structure of a component, which may refer to itself. */
    private static String itself(Snapshot snapshot, String name, UnaryOperator<String> names) {
        return replace(Structure.of(snapshot.schemas().path(name)),
                each -> each.equals(name) ? "" : names.apply(each));
    }

    /** Returns the name that a component of the old document has in the new one. */
    String of(String component) {
        return names.getOrDefault(component, component);
    }

    /** Returns a Java type of the old document with the names of the new one. */
    String type(String javaType) {
        return WORD.matcher(javaType).replaceAll(word -> Matcher.quoteReplacement(of(word.group())));
    }

    /** Returns the structure of something of the old document with the names of the new one. */
    String structure(JsonNode node) {
        return replace(Structure.of(node), this::of);
    }

    private static String replace(String text, UnaryOperator<String> names) {
        return REFERENCE.matcher(text).replaceAll(each -> Matcher.quoteReplacement(
                '"' + Refs.text(names.apply(each.group(1))) + '"'));
    }
}
