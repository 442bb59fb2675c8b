package br.com.pilotstatus.templates.changes.report;

import java.util.List;

/** What is said otherwise of the same things: both texts, so that a change of meaning is seen. */
final class TextSection {

    private static final int SHOWN = 10;
    private static final int LONGEST = 300;

    private TextSection() {}

    static String of(Changes changes) {
        if (changes.documentation() == 0) {
            return "";
        }
        List<TextChange> texts = changes.texts();
        StringBuilder section = new StringBuilder("\n## Said otherwise (" + changes.documentation() + ")\n\n");
        int shown =
                (int) Math.max(SHOWN, texts.stream().filter(TextChange::grave).count());
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

    private static String line(TextChange change) {
        return "- " + (change.grave() ? "**deletes, or costs**: " : "") + Code.of(change.place()) + "\n  - was: "
                + text(change.before()) + "\n  - is: " + text(change.after()) + "\n";
    }

    private static String text(String text) {
        String line = text.strip();
        return line.isEmpty() ? "nothing" : Code.of(line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…");
    }
}
