package br.com.pilotstatus.server.changes;

import java.util.Locale;

/** Whom the report tells what a change means. */
enum Reader {
    CLIENTS,
    JARS,
    SERVERS,
    STORED;

    /** As the report calls them. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
