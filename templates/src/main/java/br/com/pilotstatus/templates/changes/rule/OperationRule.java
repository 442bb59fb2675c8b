package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;
import static br.com.pilotstatus.templates.changes.rule.Effect.silent;

/** What breaks whom: operations. */
public enum OperationRule implements Rule {
    OPERATION_ADDED(Meaning.of("Operation added")
            .clients(fits("a new method"))
            .servers(fits("a new default method, which responds with 501", "implement it"))),
    OPERATION_REMOVED(Meaning.of("Operation removed")
            .clients(breaks("the method is gone", "delete its calls"))
            .jars(breaks("calls get 404 or 405", "keep it until they are gone"))
            .servers(breaks("the interface's method and its result are gone", "delete the override"))),
    OPERATION_REPLACED(Meaning.of("Operation replaced by another")
            .clients(breaks(
                    "what is at this address now is something else", "read what it does; don't just rename calls"))
            .jars(silent("calls reach the other operation", "publish a new jar first"))
            .servers(breaks("it takes and gives something else", "implement the other operation"))),
    OPERATION_REPLACED_BY_STRICTER(Meaning.of(
                    "Operation replaced by another that demands what the old one did not have")
            .clients(breaks(
                    "what is at this address now is something else", "read what it does; don't just rename calls"))
            .jars(breaks("calls reach the other operation, and get 400", "publish a new jar first"))
            .servers(breaks("it takes and gives something else", "implement the other operation"))),
    OPERATION_RENAMED(Meaning.of("Operation renamed")
            .clients(breaks("the method has another name", "rename its calls"))
            .servers(breaks("the interface's method and its result have other names", "rename the override"))),
    OPERATION_TURNED(Meaning.of("Operation called by a verb that means something else")
            .clients(breaks(
                    "the method has another name, and may do something else",
                    "read what it does; don't just rename calls"))
            .jars(silent("calls reach what may do something else", "publish a new jar first"))
            .servers(breaks(
                    "the interface's method and its result have other names, and it may have to do something else",
                    "read what it is to do"))),
    OPERATION_MOVED(Meaning.of("Operation moved")
            .clients(fits("the method is the same"))
            .jars(breaks("calls go to the old address and get 404 or 405", "keep it until they are gone"))
            .servers(fits("the interface carries the new address"))),
    TAG_CHANGED(Meaning.of("Tag changed")
            .clients(breaks("the method is in another class", "call it there"))
            .servers(breaks("the method is in another interface", "implement it there"))),
    OPERATION_DEPRECATED(Meaning.of("Operation deprecated").source(fits("a compiler warning"))),
    OPERATION_RESTORED(Meaning.of("Operation no longer deprecated").source(fits("one warning fewer"))),
    REPEATS_ALLOWED(Meaning.of("Calls may be repeated")
            .clients(fits("failed calls are tried again by the client"))
            .servers(fits("a request may come twice"))),
    REPEATS_FORBIDDEN(Meaning.of("Calls must not be repeated")
            .clients(fits("failed calls are no longer tried again", "repeat them yourself where that is right"))
            .jars(silent("failed calls are tried again, and may act twice", "publish a new jar first"))
            .servers(fits("fewer requests come twice"))),
    SECURITY_TIGHTENED(Meaning.of("Credentials that sufficed no longer do")
            .clients(breaks("calls with only those fail", "give the client what is asked for now"))
            .jars(breaks("calls with only those get 401", "publish a new jar first"))
            .servers(fits("the stub asks for them before the method runs"))),
    SECURITY_ADDED(Meaning.of("Credentials needed where none were, and any that clients have suffices")
            .clients(fits("those that the client has are sent"))
            .jars(breaks("calls send none and get 401", "publish a new jar first"))
            .servers(fits("the stub asks for them before the method runs"))),
    SECURITY_LOOSENED(Meaning.of("Other credentials suffice")
            .clients(fits("what is given now still suffices"))
            .servers(fits("the Authenticator is asked about them too", "let it know them"))),
    SECURITY_DROPPED(Meaning.of("No credentials needed any more")
            .clients(fits("none are sent"))
            .servers(breaks("anybody may call, and there may be no principal", "expect null")));

    private final Meaning meaning;

    OperationRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
