package br.com.pilotstatus.templates.java;

import java.util.ArrayList;
import java.util.List;

/** Lists in source that are one line where they fit, and else as many as they need. */
final class Wrapped {

    /** Columns of a line of generated source. */
    private static final int WIDTH = 120;

    /** Calls of a chain that every compiler can read, whatever is around it. */
    private static final int LINKS = 100;

    private Wrapped() {}

    /**
     * Lines of a list with as many items on each as fit.
     *
     * @param indent columns in front of each line, which the template prints
     */
    static List<String> filled(int indent, String open, List<String> items, String close) {
        List<String> lines = new ArrayList<>(List.of(open.stripTrailing()));
        StringBuilder line = new StringBuilder("       ");
        for (int i = 0; i < items.size(); i++) {
            String item = " " + items.get(i) + (i < items.size() - 1 ? "," : close);
            if (indent + line.length() + item.length() > WIDTH
                    && !line.toString().isBlank()) {
                lines.add(line.toString());
                line = new StringBuilder("       ");
            }
            line.append(item);
        }
        lines.add(line.toString());
        return oneOr(lines, indent, open, items, close);
    }

    /** The same with each item on a line of its own. */
    static List<String> stacked(int indent, String open, List<String> items, String close) {
        List<String> lines = new ArrayList<>(List.of(open));
        for (int i = 0; i < items.size(); i++) {
            lines.add("        " + items.get(i) + (i < items.size() - 1 ? "," : close));
        }
        return oneOr(lines, indent, open, items, close);
    }

    /** Calls that follow one another, a long chain as one of shorter ones: compilers read a chain by recursion. */
    static List<String> chained(List<String> calls) {
        if (calls.size() <= 2 * LINKS) {
            return calls;
        }
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < calls.size(); i += LINKS) {
            List<String> some = calls.subList(i, Math.min(i + LINKS, calls.size()));
            // No property has a name that ends so, unless it is that of a keyword or method.
            groups.add("and(some_ -> some_." + String.join("\n                            .", some) + ")");
        }
        return groups;
    }

    private static List<String> oneOr(List<String> lines, int indent, String open, List<String> items, String close) {
        String one = open + String.join(", ", items) + close;
        return indent + one.length() <= WIDTH ? List.of(one) : lines;
    }
}
