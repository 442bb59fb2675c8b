package br.com.pilotstatus.templates.changes;

import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.naming.Structure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Components that look renamed: one went and one came, and they are of the same structure. */
final class Renames {

    private static final Pattern REFERENCE = Pattern.compile('"' + Refs.text("") + "([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Map<String, String> names;

    private Renames(Map<String, String> names) {
        this.names = names;
    }

    static Renames between(Snapshot old, Snapshot fresh) {
        Map<String, String> gone = structures(old, fresh);
        Map<String, String> come = structures(fresh, old);
        // Renamed components may refer to one another, in circles too. So they are first alike whatever they refer to,
        // then only if what they refer to is alike, until that tells no more of them apart.
        Map<String, String> before = new HashMap<>();
        Map<String, String> after = new HashMap<>();
        gone.keySet().forEach(name -> before.put(name, ""));
        come.keySet().forEach(name -> after.put(name, ""));
        for (int kinds = 0, known = -1; kinds > known; ) {
            Map<String, String> numbers = new HashMap<>();
            tellApart(gone, before, numbers);
            tellApart(come, after, numbers);
            known = kinds;
            kinds = numbers.size();
        }
        return new Renames(Unique.pairs(gone.keySet(), before::get, come.keySet(), after::get));
    }

    private static Map<String, String> structures(Snapshot of, Snapshot without) {
        Map<String, String> structures = new LinkedHashMap<>();
        of.schemas().properties().stream()
                .filter(each -> !without.schemas().has(each.getKey()))
                .forEach(each -> structures.put(each.getKey(), Structure.of(each.getValue())));
        return structures;
    }

    private static void tellApart(
            Map<String, String> structures, Map<String, String> alike, Map<String, String> numbers) {
        Map<String, String> next = new HashMap<>();
        structures.forEach((name, structure) -> next.put(
                name,
                numbers.computeIfAbsent(
                        replace(structure, each -> alike.getOrDefault(each, each)), each -> "~" + numbers.size())));
        alike.putAll(next);
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
        return REFERENCE
                .matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement('"' + Refs.text(names.apply(each.group(1))) + '"'));
    }
}
