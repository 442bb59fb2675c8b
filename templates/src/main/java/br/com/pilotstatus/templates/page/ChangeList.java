package br.com.pilotstatus.templates.page;

import br.com.pilotstatus.templates.changes.rule.Effect.Harm;
import br.com.pilotstatus.templates.changes.rule.Reader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What changed since the accepted document: what does most harm first, each with what was and what is. */
final class ChangeList {

    private static final Map<Harm, String> TITLES =
            Map.of(Harm.SILENT, "Goes on, and means something else", Harm.BREAKS, "Breaks", Harm.NONE, "Harms nobody");

    private final JsonNode changes;
    private final JsonNode before;
    private final JsonNode after;

    ChangeList(JsonNode changes, JsonNode before, JsonNode after) {
        this.changes = changes;
        this.before = before;
        this.after = after;
    }

    /** How many there are, and how many of them harm somebody, as the other reports count them. */
    String counts() {
        return isCompared() ? changes.path("counts").asString("") : "not compared";
    }

    private boolean isCompared() {
        return changes.path("compared").asBoolean(false);
    }

    String html() {
        if (!isCompared()) {
            return "<p>Not compared: " + Html.prose(changes.path("why").asString("")) + ".</p>";
        }
        String names = "<p>%s against %s: %s.</p>\n"
                .formatted(
                        Html.code(changes.path("spec").asString("")),
                        Html.code(changes.path("against").asString("")),
                        Html.text(counts()));
        String version = changes.path("version").asString("");
        String next = changes.path("nextVersion").asString("");
        String head = version.isEmpty() || next.equals(version)
                ? ""
                : "<p>The version that follows: <strong>%s</strong>, after %s.</p>\n"
                        .formatted(Html.text(next), Html.text(version));
        String body = Html.each(
                Stream.of(Harm.SILENT, Harm.BREAKS, Harm.NONE)
                        .filter(harm -> !of(harm).isEmpty())
                        .toList(),
                harm -> "<h3>%s</h3>\n%s".formatted(TITLES.get(harm), groups(of(harm))));
        String texts = texts();
        return names + head + body + texts;
    }

    private List<JsonNode> of(Harm harm) {
        return changes.path("changes")
                .valueStream()
                .filter(each -> worst(each) == harm)
                .toList();
    }

    /** Changes of one title that mean the same to everybody are told together. */
    private String groups(List<JsonNode> changes) {
        Map<List<Object>, List<JsonNode>> groups = changes.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.path("title"), readers(each)), LinkedHashMap::new, Collectors.toList()));
        return Html.each(
                groups.values(),
                group -> Html.details(
                        summary(group), readers(group.get(0)) + "<ul>\n" + Html.each(group, this::item) + "\n</ul>"));
    }

    private static String summary(List<JsonNode> group) {
        JsonNode first = group.get(0);
        String marks = Arrays.stream(Reader.values())
                .filter(reader -> harm(first, reader) != Harm.NONE)
                .map(reader -> "<span class=\"mark\">" + reader.text() + "</span>")
                .collect(Collectors.joining(" "));
        return Html.text(first.path("title").asString(""))
                + (group.size() == 1 ? ": " + subject(first) : " <span class=\"count\">" + group.size() + "</span>")
                + " " + marks;
    }

    /** What it means for each reader of whom anything is said. */
    private static String readers(JsonNode change) {
        String rows = Arrays.stream(Reader.values())
                .filter(reader -> !change.path(reader.text()).path("why").isEmpty())
                .map(reader -> "<dt title=\"%s\">%s</dt><dd>%s</dd>"
                        .formatted(
                                Html.text(reader.meaning()),
                                reader.text(),
                                harm(change, reader).text() + ": "
                                        + change.path(reader.text())
                                                .path("why")
                                                .valueStream()
                                                .map(why -> Html.prose(why.asString("")))
                                                .collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n"));
        return rows.isEmpty() ? "" : "<dl>\n" + rows + "\n</dl>\n";
    }

    private String item(JsonNode change) {
        String pointer = change.path("pointer").asString("");
        String reached = texts(change.path("operations"));
        return "<li>%s<p>%s%s</p>%s</li>"
                .formatted(
                        subject(change),
                        Html.code(pointer),
                        reached.isEmpty() ? "" : ", reaches " + reached,
                        Excerpt.of(before, after, pointer));
    }

    private static String subject(JsonNode change) {
        String names = texts(change.path("java"));
        String detail = Html.prose(change.path("detail").asString(""));
        return names.isEmpty() && detail.isEmpty()
                ? "the document"
                : names + (names.isEmpty() || detail.isEmpty() ? "" : ", ") + detail;
    }

    private static String texts(JsonNode list) {
        return list.valueStream().map(each -> Html.code(each.asString(""))).collect(Collectors.joining(", "));
    }

    private String texts() {
        JsonNode texts = changes.path("texts");
        if (texts.isEmpty()) {
            return "";
        }
        return "<h3>Said otherwise <span class=\"count\">%d</span></h3>\n%s"
                .formatted(
                        texts.size(),
                        Html.each(
                                texts.valueStream().toList(),
                                each -> Html.details(
                                        Html.code(each.path("pointer").asString(""))
                                                + (each.path("grave").asBoolean(false)
                                                        ? " <span class=\"mark\">deletes, or costs</span>"
                                                        : ""),
                                        Excerpt.sides(said(each, "before"), said(each, "after")))));
    }

    private static String said(JsonNode change, String when) {
        String text = change.path(when).asString("");
        return text.isBlank() ? "<p class=\"none\">nothing</p>" : "<p>" + Html.text(text) + "</p>";
    }

    private static Harm worst(JsonNode change) {
        return Arrays.stream(Reader.values())
                .map(reader -> harm(change, reader))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Harm harm(JsonNode change, Reader reader) {
        return Harm.valueOf(
                change.path(reader.text()).path("harm").asString("none").toUpperCase(Locale.ROOT));
    }
}
