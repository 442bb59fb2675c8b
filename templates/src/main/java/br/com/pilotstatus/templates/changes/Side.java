package br.com.pilotstatus.templates.changes;

/** Which way a value goes. */
enum Side {
    /** From a client to a server. */
    REQUEST("requests"),
    /** From a server to a client. */
    RESPONSE("responses");

    private final String text;

    Side(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
