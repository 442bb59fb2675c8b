package br.com.pilotstatus.templates.spec.naming.inline;

import java.util.List;

/**
 * What a nested class may be named by besides its property.
 *
 * @param owner operation or component that it is in
 * @param body what it is in of that: a request, or an answer by the name of its status
 * @param chain all names from the top to the class around it
 * @param around the last of these names
 */
record Scope(String owner, String body, String chain, String around) {

    static Scope of(String name) {
        return new Scope(name, name, name, name);
    }

    Scope inside(String name) {
        return new Scope(owner, body, chain + name, name);
    }

    /** Returns the names to be tried in turn. */
    List<String> names(String base) {
        return List.of(base, owner + base, body + base, chain + base).stream()
                .distinct()
                .toList();
    }
}
