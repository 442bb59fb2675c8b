package br.com.pilotstatus.templates.schema;

import java.util.Set;

/** Free names in a scope. */
public final class FreeNames {

    private FreeNames() {}

    /** The name, with a number behind it where it is taken; takes what it answers. */
    public static String free(String name, Set<String> taken) {
        String candidate = name;
        for (int n = 2; !taken.add(candidate); n++) {
            candidate = name + n;
        }
        return candidate;
    }
}
