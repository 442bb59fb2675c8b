package br.com.pilotstatus.templates.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of code at its outermost place that helps; a text that is too long for any line becomes a sum of texts. */
final class CodeLine {

    private static final int CONTINUED = 8;
    private static final List<String> BEFORE = List.of("? ", ": ", "+ ", "&& ", "|| ", "implements ", "throws ");

    private final String line;
    private final int start;
    private int best = -1;
    private int bestDepth = Integer.MAX_VALUE;
    /** Where the text begins that goes beyond the last column; -1: none does. */
    private int text = -1;
    /** The last space outside of texts, where nothing better is found. */
    private int space = -1;

    private CodeLine(String line, int continued) {
        this.line = line;
        this.start = Math.max(LongLines.indent(line).length(), continued) + 1;
    }

    static List<String> broken(String line) {
        List<String> broken = new ArrayList<>();
        String indent = LongLines.indent(line) + " ".repeat(CONTINUED);
        String rest = line;
        int continued = 0;
        while (rest.length() > JavaLayout.COLUMNS) {
            CodeLine each = new CodeLine(rest, continued);
            int at = each.find();
            if (at > 0) {
                broken.add(rest.substring(0, at).stripTrailing());
                rest = indent + rest.substring(at).strip();
            } else if (each.text > 0) {
                int cut = each.cut();
                broken.add(rest.substring(0, cut) + "\"");
                rest = indent + "+ \"" + rest.substring(cut);
            } else {
                break;
            }
            continued = indent.length();
        }
        broken.add(rest);
        return broken;
    }

    /** Returns where to break; 0: nowhere. */
    private int find() {
        int depth = 0;
        for (int i = 0; i < line.length() && i <= JavaLayout.COLUMNS; i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\'') {
                int end = endOfText(i);
                if (end > JavaLayout.COLUMNS - 1 && c == '"') {
                    text = i;
                }
                i = end;
            } else if (c == '(' || c == '{' || c == '[' || isGeneric(i)) {
                depth++;
                if (c == '(' && i + 1 < line.length() && line.charAt(i + 1) != ')') {
                    offer(i + 1, depth);
                }
            } else if (c == ')' || c == '}' || c == ']' || c == '>' && depth > 0 && line.charAt(i - 1) != '-') {
                depth--;
            } else if (c == ' ') {
                char before = line.charAt(Math.max(0, i - 1));
                if (before == ',' || before == '=' || line.startsWith("->", i - 2) || startsOperator(i + 1)) {
                    offer(i + 1, depth);
                } else if (i + 1 > start) {
                    space = i + 1;
                }
            } else if (c == '.' && i > 0 && line.charAt(i - 1) == ')') {
                offer(i, depth);
            }
        }
        return best > 0 ? best : text < 0 ? Math.max(space, 0) : 0;
    }

    private void offer(int at, int depth) {
        boolean fits = line.substring(0, at).stripTrailing().length() <= JavaLayout.COLUMNS;
        if (fits && at > start && depth <= bestDepth) {
            best = at;
            bestDepth = depth;
        }
    }

    private boolean startsOperator(int at) {
        return BEFORE.stream().anyMatch(each -> line.startsWith(each, at));
    }

    private boolean isGeneric(int at) {
        return line.charAt(at) == '<'
                && at > 0
                && (Character.isLetterOrDigit(line.charAt(at - 1)) || line.charAt(at - 1) == '.')
                && at + 1 < line.length()
                && line.charAt(at + 1) != ' ';
    }

    private int endOfText(int at) {
        int i = at + 1;
        while (i < line.length() && line.charAt(i) != line.charAt(at)) {
            i += line.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** Between two words if there are any, and never within an escape. */
    private int cut() {
        int last = text + 1;
        int space = -1;
        for (int i = text + 1; i < JavaLayout.COLUMNS - 2; ) {
            int next = i
                    + (line.charAt(i) != '\\'
                            ? Character.charCount(line.codePointAt(i))
                            : line.charAt(i + 1) == 'u' ? 6 : 2);
            if (next >= JavaLayout.COLUMNS - 1) {
                break;
            }
            if (line.charAt(i) == ' ') {
                space = next;
            }
            last = next;
            i = next;
        }
        return space > 0 ? space : last;
    }
}
