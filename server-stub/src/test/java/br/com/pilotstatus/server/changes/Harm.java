package br.com.pilotstatus.server.changes;

/** What a change does to a reader, the worst last. */
enum Harm {
    NONE,
    BREAKS,
    SILENT;

    Harm or(Harm other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
