package br.com.pilotstatus.templates.changes;

/** JSON pointers (RFC 6901) as URI fragments. */
final class Pointer {

    private Pointer() {}

    static String of(String... steps) {
        return child("#", steps);
    }

    static String child(String parent, String... steps) {
        StringBuilder pointer = new StringBuilder(parent);
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
