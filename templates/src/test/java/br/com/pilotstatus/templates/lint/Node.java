package br.com.pilotstatus.templates.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a template.
 *
 * @param kind {@code #} and {@code ^} for sections, {@code >} for partials, {@code $} for variables, a space for text
 *         that prints something
 * @param children the parts of a section
 */
record Node(char kind, String name, int line, List<Node> children) {

    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/>!&]?)\\s*([^}]*?)\\s*}}");

    static List<Node> parse(String file, String template) {
        Deque<Node> open = new ArrayDeque<>(List.of(new Node('#', "", 1, new ArrayList<>())));
        Matcher tag = TAG.matcher(template);
        int end = 0;
        while (tag.find()) {
            addText(open, template, end, tag.start());
            end = tag.end();
            char kind = tag.group(1).isEmpty() || tag.group(1).equals("&")
                    ? '$'
                    : tag.group(1).charAt(0);
            Node node = new Node(kind, tag.group(2), lineAt(template, tag.start()), new ArrayList<>());
            if (kind == '/') {
                if (!open.pop().name().equals(node.name())) {
                    throw new IllegalArgumentException(
                            file + ":" + node.line() + ": {{/" + node.name() + "}} closes another");
                }
            } else if (kind != '!') {
                open.peek().children().add(node);
                if (node.isSection()) {
                    open.push(node);
                }
            }
        }
        addText(open, template, end, template.length());
        Node last = open.pop();
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(
                    file + ":" + last.line() + ": {{" + last.kind() + last.name() + "}} is never closed");
        }
        return last.children();
    }

    boolean isSection() {
        return kind == '#' || kind == '^';
    }

    private static void addText(Deque<Node> open, String template, int start, int end) {
        if (!template.substring(start, end).isBlank()) {
            open.peek().children().add(new Node(' ', "", lineAt(template, start), List.of()));
        }
    }

    private static int lineAt(String template, int index) {
        return 1
                + (int) template.substring(0, index)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
