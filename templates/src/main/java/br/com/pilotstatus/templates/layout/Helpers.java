package br.com.pilotstatus.templates.layout;

import br.com.pilotstatus.templates.schema.Packages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hand-written classes that generated code leans on. Templates print them with their package, because a user's schema
 * may have the name of one; they are imported where the file means nothing else by the simple name.
 */
final class Helpers {

    private static final Pattern HELPER =
            Pattern.compile(Imports.STRING.pattern() + "|(?<![\\w.])(?:" + Pattern.quote(Packages.MODEL_INTERNAL) + "|"
                    + Pattern.quote(Packages.WEBHOOK) + ")(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*");

    private Helpers() {}

    /**
     * Returns the lines with simple names, and with imports for them.
     *
     * @param used the simple names that the file uses without a package
     */
    static List<String> imported(List<String> lines, Set<String> used) {
        Set<String> imports = new TreeSet<>();
        List<String> imported = new ArrayList<>();
        for (String line : lines) {
            imported.add(
                    Imports.isComment(line) || !mayHaveHelper(line)
                            ? line
                            : HELPER.matcher(line)
                                    .replaceAll(each -> Matcher.quoteReplacement(simple(each.group(), used, imports))));
        }
        imported.addAll(1, imports);
        return imported;
    }

    private static boolean mayHaveHelper(String line) {
        return line.contains(Packages.MODEL_INTERNAL) || line.contains(Packages.WEBHOOK);
    }

    private static String simple(String found, Set<String> used, Set<String> imports) {
        String name = found.substring(found.lastIndexOf('.') + 1);
        if (!found.startsWith(Packages.MODEL) || used.contains(name)) {
            return found;
        }
        imports.add("import " + found + ";");
        return name;
    }
}
