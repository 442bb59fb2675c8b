package br.com.pilotstatus.server.changes;

import java.util.List;
import java.util.Locale;

/** What operations do, as their names say. */
final class Verbs {

    private static final List<List<String>> ALIKE = List.of(
            List.of("create", "make", "add", "post"),
            List.of("get", "read", "fetch", "find", "list", "search"),
            List.of("delete", "remove", "drop"),
            List.of("update", "change", "edit", "set", "put", "patch"));

    private Verbs() {}

    /** Whether one does something else than the other. */
    static boolean differ(String one, String other) {
        String first = verb(one);
        String second = verb(other);
        return !first.equals(second) && ALIKE.stream().noneMatch(each -> each.contains(first) && each.contains(second));
    }

    private static String verb(String name) {
        return name.replaceAll("^([A-Za-z][a-z]*).*$", "$1").toLowerCase(Locale.ROOT);
    }
}
