package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: what concerns the whole document. */
public enum DocumentRule implements Rule {
    SCHEME_ADDED(
            "Security scheme added",
            fits("a new method of the client's builder"),
            fits("the Authenticator hears of it only where an operation asks for it")),
    SCHEME_REMOVED(
            "Security scheme removed",
            breaks("the method of the client's builder is gone", "give another credential"),
            fits("the Authenticator is no longer asked about it")),
    SCHEME_CHANGED(
            "Security scheme sent differently",
            fits("on the wire only: the same method of the builder"),
            fits("on the wire only: the stub reads it there")),
    SCHEME_REPLACED(
            "Security scheme of another kind",
            breaks("another credential is needed", "give that"),
            breaks("the Authenticator gets another credential", "check that")),
    BASE_URL_CHANGED(
            "Default address changed",
            fits("calls go to the new address, unless baseUrl says otherwise"),
            fits("nothing changes in Java")),
    BASE_URL_REMOVED(
            "Default address removed",
            breaks("the builder asks for baseUrl", "give it"),
            fits("nothing changes in Java")),
    ERROR_MODEL_CHANGED(
            "Another error model",
            breaks("error() gives another class", "read that"),
            breaks("shared errors are made of another class", "make that")),
    ELSEWHERE_CHANGED("A part that no Java is generated from changed", fits("nothing changes in Java"));

    private final Meaning meaning;

    DocumentRule(String title, Effect both) {
        this(title, both, both);
    }

    DocumentRule(String title, Effect clients, Effect servers) {
        this.meaning = new Meaning(title, clients, servers);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
