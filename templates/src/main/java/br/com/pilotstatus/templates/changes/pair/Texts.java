package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.changes.report.TextChange;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What is said of things that both documents have, as far as it is for readers alone. */
public final class Texts {

    private static final Set<String> SAID = Set.of("summary", Keyword.DESCRIPTION.key());

    /** A description that tells of these is read first. */
    private static final Pattern GRAVE = Pattern.compile(
            "(?i)\\b(delet(e[sd]?|ing|ion)|purg(e[sd]?|ing)|eras(e[sd]?|ing)|irreversibl[ey]|permanent(ly)?"
                    + "|prices?|pricing|pay(s|ing|ments?)?|paid|charg(e[sd]?|ing)|costs?|fees?|bill(s|ed|ing)?"
                    + "|refund(s|ed)?|money|credits?|balances?)\\b");

    private static final Pointer PATHS = Pointer.of("paths");

    private final List<TextChange> texts = new ArrayList<>();
    private int others;

    private Texts() {}

    /** Compares all that both documents have. */
    public static Texts between(JsonNode before, JsonNode after) {
        Texts found = new Texts();
        found.compare(before, after, false, Pointer.ROOT, false);
        found.texts.sort(Comparator.comparing(each -> !each.grave()));
        return found;
    }

    /** The descriptions and summaries that differ, the gravest first. */
    public List<TextChange> texts() {
        return List.copyOf(texts);
    }

    /** How many other places differ: examples, titles, links to documentation. */
    public int others() {
        return others;
    }

    private void compare(JsonNode before, JsonNode after, boolean named, Pointer at, boolean deletes) {
        if (before.isObject() && after.isObject()) {
            for (String key : Documentation.union(before, after)) {
                if (!named && Documentation.is(key)) {
                    note(key, before, after, at, deletes);
                } else if (before.has(key) && after.has(key) && (named || !key.startsWith("x-"))) {
                    boolean deletesHere = deletes || key.equals("delete") && isPathItem(at);
                    boolean namesInside = !named && Documentation.isNamed(key);
                    compare(before.path(key), after.path(key), namesInside, at.child(key), deletesHere);
                }
            }
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                compare(before.path(i), after.path(i), false, at.child(String.valueOf(i)), deletes);
            }
        }
    }

    private static boolean isPathItem(Pointer at) {
        return at.parent().equals(PATHS);
    }

    private void note(String key, JsonNode before, JsonNode after, Pointer at, boolean deletes) {
        JsonNode was = before.path(key);
        JsonNode is = after.path(key);
        if (was.equals(is) || Documentation.isClass(key, before, after) || key.equals(Keyword.RECEIVED_NAME.key())) {
            return;
        }
        if (SAID.contains(key)) {
            String then = was.asString("");
            String now = is.asString("");
            boolean grave = deletes || GRAVE.matcher(then + " " + now).find();
            texts.add(new TextChange(at.child(key).toString(), grave, then, now));
        } else {
            others++;
        }
    }
}
