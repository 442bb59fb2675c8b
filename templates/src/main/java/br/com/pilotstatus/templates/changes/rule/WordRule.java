package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;
import static br.com.pilotstatus.templates.changes.rule.Effect.silent;

/** What breaks whom: words beside those of OpenAPI. */
public enum WordRule implements Rule {
    RETRIES_CHANGED(Meaning.of("Which errors are tried again changed (`x-retry`)")
            .clients(fits("failed calls are tried again as it says now"))
            .jars(fits("failed calls are tried again as it said"))),
    HINTS_CHANGED(Meaning.of("Sentence for an error's code changed (`x-errors`)")
            .clients(fits("the exception's message ends with it"))
            .jars(fits("the exception's message ends as it did"))),
    PAGING_ADDED(Meaning.of("List made one that comes page by page (`x-paging`)")
            .clients(fits("a new method for all pages"))),
    PAGING_REMOVED(Meaning.of("List no longer one that comes page by page (`x-paging`)")
            .clients(breaks("the method for all pages is gone", "ask for each page"))),
    PAGING_CHANGED(Meaning.of("List goes on differently (`x-paging`)")
            .clients(fits("the method for all pages asks for them as it says now"))
            .jars(silent("pages are asked for as it said: some may be missing", "publish a new jar first"))),
    EXCEPTION_ADDED(Meaning.of("Error with an exception of its own (`x-errors`)")
            .clients(fits("what catches that of its status catches it"))),
    EXCEPTION_REMOVED(Meaning.of("Error without its exception, or with one of another name (`x-errors`)")
            .clients(breaks("the exception's class is gone", "catch that which is thrown now"))),
    REPLAY_TOLD_ELSEWHERE(Meaning.of("Replay told by another header (`x-idempotent-replayed`)")
            .clients(fits("isReplay() looks at that"))
            .jars(silent("a replay passes for a first answer", "publish a new jar first"))),
    CLIENT_ONLY(Meaning.of("Operation that a server can't tell from another any more (`x-client-only`)")
            .clients(silent("calls reach the other operation", "see that it does the same"))
            .jars(silent("calls reach the other operation", "publish a new jar first"))
            .servers(breaks("the interface's method is gone", "delete the override"))),
    SERVER_TOO(Meaning.of("Operation that a server can tell from others now (`x-client-only`)")
            .servers(fits("a new default method, which responds with 501", "implement it"))),
    ARGUMENT_RENAMED(Meaning.of("Argument called otherwise (`x-java-name`)")
            .source(fits("the argument has another name and the same place"))),
    KEY_OF_DELIVERY_CHANGED(Meaning.of("Deliveries told apart by other values (`x-webhook-deduplicate`)")
            .clients(
                    silent("deduplicationKey() gives another key: what has come once counts as new", "forget old keys"))
            .servers(silent(
                    "deduplicationKey() gives another key: what has come once counts as new", "forget old keys")));

    private final Meaning meaning;

    WordRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
