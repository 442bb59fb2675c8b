package br.com.pilotstatus.templates.page;

import br.com.pilotstatus.templates.json.JsonText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What stands at a place of the document before, and of the one after, side by side. */
final class Excerpt {

    private static final int SHOWN = 24;

    private Excerpt() {}

    /** Returns both; nothing where they are equal, as what changed is elsewhere then. */
    static String of(JsonNode before, JsonNode after, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer.startsWith("#") ? pointer.substring(1) : pointer);
        JsonNode was = before.at(place);
        JsonNode is = after.at(place);
        if (was.equals(is)) {
            return "";
        }
        List<String> old = lines(was);
        List<String> now = lines(is);
        return sides(side(old, now), side(now, old));
    }

    /** Returns two pieces of HTML, what was and what is. */
    static String sides(String was, String is) {
        return "<div class=\"sides\"><div><h4>before</h4>%s</div><div><h4>after</h4>%s</div></div>".formatted(was, is);
    }

    private static List<String> lines(JsonNode node) {
        return node.isMissingNode()
                ? List.of()
                : JsonText.of(node).strip().lines().toList();
    }

    private static String side(List<String> lines, List<String> others) {
        if (lines.isEmpty()) {
            return "<p class=\"none\">nothing</p>";
        }
        Set<String> same = others.stream().map(Excerpt::withoutComma).collect(Collectors.toSet());
        String shown = Html.each(lines.subList(0, Math.min(SHOWN, lines.size())), line -> {
            String text = Html.text(line);
            return others.isEmpty() || same.contains(withoutComma(line)) ? text : "<mark>" + text + "</mark>";
        });
        return "<pre>" + shown + (lines.size() > SHOWN ? "\n… " + (lines.size() - SHOWN) + " more lines" : "")
                + "</pre>";
    }

    /** What comes last changes when something is put behind it. */
    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }
}
