package br.com.pilotstatus.templates.spec.naming.inline;

import java.util.Map;
import java.util.regex.Pattern;

/** Names one element of a list by the list's name; the list's own name where no rule of English fits. */
final class Singular {

    private static final Map<String, String> IRREGULAR = Map.of(
            "Children",
            "Child",
            "People",
            "Person",
            "Men",
            "Man",
            "Women",
            "Woman",
            "Series",
            "Series",
            "News",
            "News",
            "Statuses",
            "Status",
            "Addresses",
            "Address");
    private static final Pattern LAST_WORD = Pattern.compile("^(.*?)([A-Z][^A-Z]*)$");

    private Singular() {}

    static String of(String typeName) {
        var parts = LAST_WORD.matcher(typeName);
        return parts.matches() ? parts.group(1) + word(parts.group(2)) : typeName;
    }

    private static String word(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".+(ss|x|ch|sh|z)es")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 2 && word.endsWith("s") && !word.matches(".*(ss|us|is|as|os)");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
