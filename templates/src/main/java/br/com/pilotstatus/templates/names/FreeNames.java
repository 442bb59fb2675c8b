package br.com.pilotstatus.templates.names;

import java.util.Set;
import java.util.function.Predicate;

/** Free names in a scope. */
public final class FreeNames {

    private FreeNames() {}

    /** The name, with a number behind it where it is taken; takes what it answers. */
    public static String free(String name, Set<String> taken) {
        return free(name, each -> !taken.add(each));
    }

    /** The name, with the first number behind it that makes it free where it is taken. */
    public static String free(String name, Predicate<String> isTaken) {
        String candidate = name;
        for (int n = 2; isTaken.test(candidate); n++) {
            candidate = name + n;
        }
        return candidate;
    }
}
