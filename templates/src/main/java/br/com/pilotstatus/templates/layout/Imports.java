package br.com.pilotstatus.templates.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts the imports of a file, and leaves out those that nothing in it needs. */
final class Imports {

    private static final Pattern IMPORT = Pattern.compile("import (static )?([\\w.]+)\\.(\\w+);");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

    /** Without alternatives inside of the loop, which Java matches by recursion: a description may be long. */
    static final Pattern STRING = Pattern.compile("\"[^\"\\\\]*+(?:(?:\\\\.)++[^\"\\\\]*+)*+\"|'(?:\\\\.|[^'\\\\])+'");

    private static final Pattern IN_JAVADOC = Pattern.compile("\\{@link(?:plain)? [^}]*}|@(?:see|throws) .*");

    private Imports() {}

    static List<String> sorted(List<String> printed) {
        Set<String> used = used(printed);
        List<String> lines = Helpers.imported(printed, used);
        // What was imported there, behind the first line, goes by its simple name from now on.
        lines.subList(1, 1 + lines.size() - printed.size())
                .forEach(each -> used.add(each.substring(each.lastIndexOf('.') + 1, each.length() - 1)));
        TreeSet<String> imports = new TreeSet<>();
        List<String> sorted = new ArrayList<>();
        String own = "";
        int at = -1;
        for (String line : lines) {
            Matcher each = IMPORT.matcher(line);
            Matcher named = PACKAGE.matcher(line);
            if (line.startsWith("import ") && each.matches()) {
                if (used.contains(each.group(3))
                        && (each.group(1) != null || !each.group(2).equals(own))) {
                    imports.add(line);
                }
                continue;
            }
            boolean isBlank = line.isBlank()
                    && (sorted.isEmpty() || sorted.get(sorted.size() - 1).isBlank());
            if (!isBlank) {
                sorted.add(line);
            }
            if (line.startsWith("package ") && named.matches()) {
                own = named.group(1);
                at = sorted.size();
            }
        }
        if (!imports.isEmpty() && at > 0) {
            List<String> block = new ArrayList<>(List.of(""));
            block.addAll(imports);
            sorted.addAll(at, block);
        }
        return sorted;
    }

    /** The names in code, and in what of Javadoc is a reference. */
    private static Set<String> used(List<String> lines) {
        Set<String> used = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("import ") && IMPORT.matcher(line).matches()
                    || line.startsWith("package ") && PACKAGE.matcher(line).matches()) {
                continue;
            }
            if (isComment(line)) {
                if (line.indexOf('@') >= 0) {
                    IN_JAVADOC.matcher(line).results().forEach(reference -> addNames(reference.group(), used));
                }
            } else {
                boolean hasTexts = line.indexOf('"') >= 0 || line.indexOf('\'') >= 0;
                addNames(hasTexts ? STRING.matcher(line).replaceAll("\"\"") : line, used);
            }
        }
        return used;
    }

    static boolean isComment(String line) {
        String code = line.strip();
        return code.startsWith("*") || code.startsWith("/*") || code.startsWith("//");
    }

    /** Words that begin with a letter or underscore, and not behind a dot; by hand, as all generated lines come here. */
    private static void addNames(String text, Set<String> used) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isOfName(text.charAt(i))) {
                continue;
            }
            boolean isName = start < i && (text.charAt(start) < '0' || text.charAt(start) > '9');
            if (isName && (start == 0 || text.charAt(start - 1) != '.')) {
                used.add(text.substring(start, i));
            }
            start = i + 1;
        }
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
