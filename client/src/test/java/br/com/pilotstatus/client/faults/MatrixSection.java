package br.com.pilotstatus.client.faults;

/** Where a fault strikes: a section of the table, in the order of a call. */
enum MatrixSection {
    CONNECTING("Connecting"),
    TLS("TLS"),
    REQUEST("Sending the request"),
    HEAD("Status line and headers"),
    BODY("Body and framing"),
    CONTENT("Content"),
    STATUS("Status codes"),
    REDIRECT("Redirects"),
    KEEP_ALIVE("Keep-alive"),
    CALLER("Interruption and close");

    private final String heading;

    MatrixSection(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
