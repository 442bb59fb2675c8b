package br.com.pilotstatus.server.changes;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to values, as they are comparable between two documents. */
final class Places {

    private static final Pattern NAME = Pattern.compile("[^.\\[(]*");
    private static final Pattern CLASS = Pattern.compile("\\((\\w+)\\)");

    private final GeneratedDocument before;
    private final GeneratedDocument after;

    Places(GeneratedDocument before, GeneratedDocument after) {
        this.before = before;
        this.after = after;
    }

    /** Values by their ways: one and a list of it, a number and the text of it are one on the wire; so are names as places write them. */
    Map<String, String> plain(Map<String, String> leaves) {
        Map<String, String> plain = new TreeMap<>();
        leaves.forEach((place, value) -> {
            if (!isClass(place)) {
                plain.put(plain(place), value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
            }
        });
        return plain;
    }

    String plain(String place) {
        Matcher name = NAME.matcher(place);
        String rest = name.lookingAt() ? place.substring(name.end()) : "";
        return WireNames.plain(place.substring(0, place.length() - rest.length()))
                + CLASS.matcher(rest).replaceAll("").replace("[0]", "");
    }

    /** The way to any element. */
    static String any(String place) {
        return place.replaceAll("\\[\\d+]", "").replace("[]", "");
    }

    /** Without the classes of alternatives that one of the documents lacks: they may be the others under other names. */
    String withKnownClasses(String place) {
        return CLASS.matcher(place)
                .replaceAll(each -> isKnown(each.group(1)) ? Matcher.quoteReplacement(each.group()) : "");
    }

    private boolean isKnown(String model) {
        return before.find("model." + model) != null && after.find("model." + model) != null;
    }

    /** Which alternative is where. */
    Map<String, String> alternatives(Map<String, String> leaves) {
        return classes(leaves, ")");
    }

    /** The class of what is in each place. */
    Map<String, String> classes(Map<String, String> leaves) {
        Map<String, String> classes = classes(leaves, "}");
        classes.putAll(alternatives(leaves));
        return classes;
    }

    private Map<String, String> classes(Map<String, String> leaves, String end) {
        Map<String, String> classes = new TreeMap<>();
        for (String each : leaves.keySet()) {
            if (each.endsWith(end)) {
                int begin = each.lastIndexOf(end.equals(")") ? '(' : '{');
                classes.put(plain(each.substring(0, begin)), each.substring(begin + 1, each.length() - 1));
            }
        }
        return classes;
    }

    private static boolean isClass(String place) {
        return place.endsWith(")") || place.endsWith("}");
    }

    /** Whether one class is taken for another, which is not it under another name. */
    boolean isAnother(String sent, String read) {
        return !sent.equals(read) && (isKnown(sent) || isKnown(read));
    }

    /** Whether that is so of what is in some place. */
    boolean isAnotherAnywhere(Map<String, String> sent, Map<String, String> read) {
        Map<String, String> now = classes(read);
        return alternatives(sent).entrySet().stream()
                .anyMatch(each -> isAnother(each.getValue(), now.getOrDefault(each.getKey(), each.getValue())));
    }

    /** Whether an alternative is on the way of which another way shows nothing: it is gone as a whole. */
    static boolean isInside(String place, Iterable<String> gone) {
        for (String each : gone) {
            if (place.startsWith(each)) {
                return true;
            }
        }
        return false;
    }
}
