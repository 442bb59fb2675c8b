package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: what concerns the whole document. */
public enum DocumentRule implements Rule {
    SCHEME_ADDED(Meaning.of("Security scheme added")
            .clients(fits("a new method of the client's builder"))
            .servers(fits("the Authenticator hears of it only where an operation asks for it"))),
    SCHEME_REMOVED(Meaning.of("Security scheme removed")
            .clients(breaks("the method of the client's builder is gone", "give another credential"))
            .servers(fits("the Authenticator is no longer asked about it"))),
    SCHEME_RENAMED(Meaning.of("Security scheme renamed, the same on the wire")
            .clients(breaks("the method of the client's builder has another name", "rename its call"))
            .servers(breaks("a Credential has the new name of its scheme", "ask for that where you ask"))),
    SCHEME_RESPELT(Meaning.of("Security scheme spelt differently, the same on the wire")
            .clients(fits("the same method of the builder"))
            .servers(breaks("a Credential has the new name of its scheme", "ask for that where you ask"))),
    SCHEME_CHANGED(Meaning.of("Security scheme sent differently")
            .clients(fits("the same method of the builder"))
            .jars(breaks("the credential is sent where nobody looks: 401", "publish a new jar first"))
            .servers(fits("the stub reads it there"))),
    SCHEME_REPLACED(Meaning.of("Security scheme of another kind")
            .clients(breaks("another credential is needed", "give that"))
            .jars(breaks("the old credential gets 401", "publish a new jar first"))
            .servers(breaks("the Authenticator gets another credential", "check that"))),
    BASE_URL_CHANGED(Meaning.of("Default address changed")
            .clients(fits("calls go to the new address, unless baseUrl says otherwise"))
            .jars(breaks("calls go to the old address, unless baseUrl says otherwise", "keep it until they are gone"))),
    BASE_URL_ADDED(Meaning.of("Default address added")
            .clients(fits("the builder no longer asks for baseUrl"))
            .jars(fits("they were told where to call"))),
    ADDRESSES_REWRITTEN(Meaning.of("The same addresses, written differently")
            .clients(breaks(
                    "calls with a baseUrl that is given go elsewhere, all others where they went",
                    "give it as the default address is now"))
            .jars(fits("calls go to the same addresses"))
            .servers(breaks(
                    "the interface's paths are others, below another root", "serve it so that the addresses stay"))),
    BASE_URL_REMOVED(Meaning.of("Default address removed")
            .clients(breaks("the builder asks for baseUrl", "give it"))
            .jars(breaks("calls go to the old address, unless baseUrl says otherwise", "keep it until they are gone"))),
    ERROR_MODEL_CHANGED(Meaning.of("Another error model")
            .clients(breaks("error() gives another class", "read that"))
            .jars(breaks("error() can't read the new one", "publish a new jar first"))
            .servers(breaks("shared errors are made of another class", "make that"))),
    ELSEWHERE_CHANGED(Meaning.of("A part that no Java is generated from changed"));

    private final Meaning meaning;

    DocumentRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
