package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.openapi.Structure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Components that look renamed: one went and one came, and they are of the same structure. */
public final class Renames {

    private static final Pattern REFERENCE = Pattern.compile('"' + Refs.text("") + "([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Nothing is renamed: for the document after. */
    public static final Renames NONE = new Renames(Map.of());

    private final Map<String, String> names;

    private Renames(Map<String, String> names) {
        this.names = names;
    }

    static Renames between(Snapshot before, Snapshot after) {
        Map<String, String> gone = structures(before, after);
        Map<String, String> come = structures(after, before);
        // Renamed components may refer to one another, in circles too. So they are first alike whatever they refer to,
        // then only if what they refer to is alike, until that tells no more of them apart.
        Map<String, String> numbersBefore = new HashMap<>();
        Map<String, String> numbersAfter = new HashMap<>();
        gone.keySet().forEach(name -> numbersBefore.put(name, ""));
        come.keySet().forEach(name -> numbersAfter.put(name, ""));
        for (int kinds = 0, known = -1; kinds > known; ) {
            Map<String, String> numbers = new HashMap<>();
            tellApart(gone, numbersBefore, numbers);
            tellApart(come, numbersAfter, numbers);
            known = kinds;
            kinds = numbers.size();
        }
        return new Renames(Unique.pairs(gone.keySet(), numbersBefore::get, come.keySet(), numbersAfter::get));
    }

    private static Map<String, String> structures(Snapshot of, Snapshot without) {
        Map<String, String> structures = new LinkedHashMap<>();
        of.components().forEach((name, component) -> {
            if (!without.components().containsKey(name)) {
                structures.put(name, Structure.of(component.schema().node()));
            }
        });
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

    /** Returns the name after of a component before. */
    public String of(String component) {
        return names.getOrDefault(component, component);
    }

    /** Returns a Java type before with the names after. */
    public String type(String javaType) {
        return WORD.matcher(javaType).replaceAll(word -> Matcher.quoteReplacement(of(word.group())));
    }

    /** Returns the structure of something before with the names after. */
    public String structure(JsonNode node) {
        return replace(Structure.of(node), this::of);
    }

    private static String replace(String text, UnaryOperator<String> names) {
        return REFERENCE
                .matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement('"' + Refs.text(names.apply(each.group(1))) + '"'));
    }
}
