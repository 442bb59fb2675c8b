package br.com.pilotstatus.templates.changes.pair;

import br.com.pilotstatus.templates.openapi.Keyword;

/** Which way a value goes. */
public enum Direction {
    /** From a client to a server. */
    REQUEST(Keyword.READ_ONLY),
    /** From a server to a client. */
    RESPONSE(Keyword.WRITE_ONLY);

    private final Keyword leavesOut;

    Direction(Keyword leavesOut) {
        this.leavesOut = leavesOut;
    }

    /** The keyword of properties that need not be there. */
    Keyword leavesOut() {
        return leavesOut;
    }
}
