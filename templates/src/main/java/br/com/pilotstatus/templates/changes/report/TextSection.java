package br.com.pilotstatus.templates.changes.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What is said otherwise of the same things: both texts, so that a change of meaning is seen. */
final class TextSection {

    private static final int SHOWN = 10;
    private static final int LONGEST = 300;

    private TextSection() {}

    static String of(Changes changes) {
        if (changes.documentation() == 0) {
            return "";
        }
        List<List<TextChange>> texts = List.copyOf(changes.texts().stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.grave(), each.before(), each.after()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
        StringBuilder section = new StringBuilder("\n## Said otherwise (" + changes.documentation() + ")\n\n");
        int shown = (int) Math.max(
                SHOWN, texts.stream().filter(each -> each.get(0).grave()).count());
        texts.stream().limit(shown).forEach(each -> section.append(line(each)));
        if (texts.size() > shown) {
            section.append("\n<details><summary>").append(texts.size() - shown).append(" more</summary>\n\n");
            texts.stream().skip(shown).forEach(each -> section.append(line(each)));
            section.append("\n</details>\n");
        }
        if (changes.others() > 0) {
            section.append("- examples and the like: ")
                    .append(changes.others())
                    .append(changes.others() == 1 ? " place\n" : " places\n");
        }
        return section.toString();
    }

    /** The same texts in several places are told once. */
    private static String line(List<TextChange> same) {
        TextChange change = same.get(0);
        return "- " + (change.grave() ? "**deletes, or costs**: " : "") + Code.of(change.place())
                + (same.size() == 1 ? "" : " and " + (same.size() - 1) + " more") + "\n  - was: "
                + text(change.before()) + "\n  - is: " + text(change.after()) + "\n";
    }

    private static String text(String text) {
        String line = text.strip();
        return line.isEmpty() ? "nothing" : Code.of(line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…");
    }
}
