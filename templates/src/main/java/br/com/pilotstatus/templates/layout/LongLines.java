package br.com.pilotstatus.templates.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines that are too long: Javadoc between words, code where a formatter would. */
final class LongLines {

    private LongLines() {}

    static List<String> broken(List<String> lines) {
        List<String> broken = new ArrayList<>();
        for (String line : lines) {
            String text = line.stripTrailing();
            if (text.length() <= JavaLayout.COLUMNS) {
                broken.add(text);
            } else if (text.strip().startsWith("/**") && text.endsWith("*/")) {
                String indent = indent(text);
                broken.add(indent + "/**");
                words(
                        indent + " * ",
                        text.strip().substring(3, text.strip().length() - 2).strip(),
                        broken);
                broken.add(indent + " */");
            } else if (text.strip().startsWith("* ")) {
                words(indent(text) + "* ", text.strip().substring(2), broken);
            } else if (text.strip().startsWith("// ")) {
                words(indent(text) + "// ", text.strip().substring(3), broken);
            } else {
                broken.addAll(CodeLine.broken(text));
            }
        }
        return broken;
    }

    static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** A word that begins with an at sign would begin a tag, so it never begins a line; what continues a tag is indented. */
    private static void words(String prefix, String text, List<String> broken) {
        String more = prefix + (text.startsWith("@") ? "    " : "");
        StringBuilder line = new StringBuilder(prefix);
        boolean isFirst = true;
        for (String word : text.split(" ", -1)) {
            boolean fits = line.length() + 1 + word.length() <= JavaLayout.COLUMNS;
            if (!isFirst && !fits && !word.startsWith("@") && !word.startsWith("*/")) {
                broken.add(line.toString().stripTrailing());
                line = new StringBuilder(more).append(word);
            } else {
                line.append(isFirst ? "" : " ").append(word);
            }
            isFirst = false;
        }
        broken.add(line.toString().stripTrailing());
    }
}
