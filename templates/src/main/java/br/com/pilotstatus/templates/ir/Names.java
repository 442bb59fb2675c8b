package br.com.pilotstatus.templates.ir;

import java.util.Set;

/** Free names in a scope. */
final class Names {

    private Names() {}

    /** The name, with a number behind it where it is taken; takes what it answers. */
    static String free(String name, Set<String> taken) {
        String candidate = name;
        for (int n = 2; !taken.add(candidate); n++) {
            candidate = name + n;
        }
        return candidate;
    }
}
