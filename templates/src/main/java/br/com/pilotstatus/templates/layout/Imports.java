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
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");

    private Imports() {}

    static List<String> sorted(List<String> printed) {
        List<String> lines = Helpers.imported(printed, used(printed));
        Set<String> used = used(lines);
        TreeSet<String> imports = new TreeSet<>();
        List<String> sorted = new ArrayList<>();
        String own = "";
        int at = -1;
        for (String line : lines) {
            Matcher each = IMPORT.matcher(line);
            Matcher named = PACKAGE.matcher(line);
            if (each.matches()) {
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
            if (named.matches()) {
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
            if (IMPORT.matcher(line).matches() || PACKAGE.matcher(line).matches()) {
                continue;
            }
            if (isComment(line)) {
                IN_JAVADOC.matcher(line).results().forEach(reference -> addNames(reference.group(), used));
            } else {
                addNames(STRING.matcher(line).replaceAll("\"\""), used);
            }
        }
        return used;
    }

    static boolean isComment(String line) {
        String code = line.strip();
        return code.startsWith("*") || code.startsWith("/*") || code.startsWith("//");
    }

    private static void addNames(String text, Set<String> used) {
        NAME.matcher(text).results().forEach(name -> used.add(name.group()));
    }
}
