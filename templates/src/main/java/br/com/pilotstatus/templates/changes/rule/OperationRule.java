package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: operations. */
public enum OperationRule implements Rule {
    OPERATION_ADDED(
            "Operation added",
            fits("a new method"),
            fits("a new default method, which responds with 501", "implement it")),
    OPERATION_REMOVED(
            "Operation removed",
            breaks("the method is gone", "delete its calls"),
            breaks("the interface's method and its result are gone", "delete the override")),
    OPERATION_RENAMED(
            "Operation renamed",
            breaks("the method has another name", "rename its calls"),
            breaks("the interface's method and its result have other names", "rename the override")),
    OPERATION_MOVED(
            "Operation moved",
            fits("on the wire only: the method is the same"),
            fits("on the wire only: the interface carries the new address")),
    TAG_CHANGED(
            "Tag changed",
            breaks("the method is in another class", "call it there"),
            breaks("the method is in another interface", "implement it there")),
    OPERATION_DEPRECATED("Operation deprecated", fits("a compiler warning")),
    OPERATION_RESTORED("Operation no longer deprecated", fits("one warning fewer")),
    REPEATS_ALLOWED(
            "Calls may be repeated",
            fits("failed calls are tried again by the client"),
            fits("a request may come twice")),
    REPEATS_FORBIDDEN(
            "Calls must not be repeated",
            fits("failed calls are no longer tried again", "repeat them yourself where that is right"),
            fits("fewer requests come twice")),
    SECURITY_TIGHTENED(
            "Credentials that sufficed no longer do",
            breaks("calls with only those fail", "give the client what is asked for now"),
            fits("the stub asks for them before the method runs")),
    SECURITY_LOOSENED(
            "Other credentials suffice",
            fits("what is given now still suffices"),
            fits("the Authenticator is asked about them too", "let it know them")),
    SECURITY_DROPPED(
            "No credentials needed any more",
            fits("none are sent"),
            breaks("anybody may call, and there may be no principal", "expect null"));

    private final Meaning meaning;

    OperationRule(String title, Effect both) {
        this(title, both, both);
    }

    OperationRule(String title, Effect clients, Effect servers) {
        this.meaning = new Meaning(title, clients, servers);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
