package br.com.pilotstatus.templates.changes.rule;

import java.util.Locale;

/** Whoever reads what is generated or sent, and may be harmed by a change. */
public enum Reader {
    /** Source that calls the client, compiled again with the new jar. */
    CLIENTS("source that calls the client, compiled again"),
    /** Programs that are out, with the jar of before, against a server of the new document. */
    JARS("programs already out, with the jar of before"),
    /** Source that implements the server's interface, compiled again. */
    SERVERS("source that implements the interface, compiled again"),
    /** JSON that was stored by models of before, read by those of after. */
    STORED("JSON stored before, read by the new models");

    private final String meaning;

    Reader(String meaning) {
        this.meaning = meaning;
    }

    /** Who that is, for people. */
    public String meaning() {
        return meaning;
    }

    /** The name in a report: {@code clients}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
