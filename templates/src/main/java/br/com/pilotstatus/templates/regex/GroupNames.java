package br.com.pilotstatus.templates.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The groups of an expression that capture, before it is read: what a backslash and a number mean depends on them. */
record GroupNames(List<String> names) {

    private static final String NAME = "<([\\p{javaUnicodeIdentifierStart}$_][\\p{javaUnicodeIdentifierPart}$]*)>";
    private static final Pattern OPENING =
            Pattern.compile("(?s)\\\\.|\\[(?:\\\\.|[^\\]\\\\])*+]|(\\((?!\\?)|\\(\\?" + NAME + ")");

    /** In the order in which they open; without a name that is empty. */
    static GroupNames of(String expression) {
        List<String> names = new ArrayList<>();
        Matcher matcher = OPENING.matcher(expression);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                String name = matcher.group(2);
                if (name != null && names.contains(name)) {
                    throw new Unreadable("two groups are called " + name);
                }
                names.add(name == null ? "" : name);
            }
        }
        return new GroupNames(names);
    }

    int count() {
        return names.size();
    }

    boolean anyNamed() {
        return names.stream().anyMatch(name -> !name.isEmpty());
    }

    /** The number of the group of a name. */
    int number(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new Unreadable("no group is called " + name);
        }
        return index + 1;
    }

    static Pattern name() {
        return Pattern.compile(NAME);
    }
}
