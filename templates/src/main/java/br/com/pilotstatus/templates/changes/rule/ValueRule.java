package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: what a value may be. */
public enum ValueRule implements Rule {
    TYPE_CHANGED("Type changed", breaks("another Java type", "convert the value")),
    NULL_ALLOWED_IN_REQUESTS(
            "Null allowed, in requests", fits("null may be sent"), breaks("the value can be null", "expect it")),
    NULL_ALLOWED_IN_RESPONSES(
            "Null allowed, in responses", breaks("the value can be null", "expect it"), fits("null may be sent")),
    NULL_ALLOWED_WHERE_OPTIONAL(
            "Null allowed for an optional property",
            fits("the accessor could give null before; a new method tells null from absent")),
    NULL_REFUSED(
            "Null no longer allowed",
            breaks("build() refuses null, and a property loses the method that tells it from absent", "leave it out")),
    NARROWED_IN_REQUESTS(
            "Fewer values allowed, in requests",
            breaks("values that were right are refused", "send only the others"),
            fits("fewer values come")),
    NARROWED_IN_RESPONSES(
            "Fewer values allowed, in responses",
            fits("fewer values come"),
            breaks("build() throws for values that were right", "return only the others")),
    WIDENED_IN_REQUESTS(
            "More values allowed, in requests",
            fits("more may be sent"),
            fits("values come that the stub refused before", "make sure that they fit")),
    WIDENED_IN_RESPONSES(
            "More values allowed, in responses",
            fits("values may come that did not before; the client reads them"),
            fits("more may be returned")),
    OTHERWISE_LIMITED_IN_REQUESTS(
            "Other values allowed, in requests",
            breaks("values that were right may be refused", "check them"),
            fits("other values come", "make sure that they fit")),
    OTHERWISE_LIMITED_IN_RESPONSES(
            "Other values allowed, in responses",
            fits("other values may come; the client reads them"),
            breaks("build() may throw for values that were right", "check them")),
    SECRET_CHANGED("Value made a secret, or no longer one", fits("toString prints *** for it, or the value again")),
    DEFAULT_CHANGED(
            "Default changed",
            fits("it is the server that applies it"),
            fits("nothing changes in Java", "apply the new one")),
    UNCHECKED_KEYWORD_CHANGED(
            "A keyword that no generated code checks changed",
            fits("nothing changes in Java"),
            fits("nothing changes in Java", "see whether it concerns you"));

    private final Meaning meaning;

    ValueRule(String title, Effect both) {
        this(title, both, both);
    }

    ValueRule(String title, Effect clients, Effect servers) {
        this.meaning = new Meaning(title, clients, servers);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
