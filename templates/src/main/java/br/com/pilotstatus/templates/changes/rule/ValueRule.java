package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;
import static br.com.pilotstatus.templates.changes.rule.Effect.silent;

/** What breaks whom: what a value may be. */
public enum ValueRule implements Rule {
    TYPE_CHANGED(Meaning.of("Type changed")
            .source(breaks("another Java type", "convert the value"))
            .jars(fits("what is sent is read on both sides"))
            .stored(fits("it is read"))),
    TYPE_WIDENED_IN_REQUESTS(Meaning.of("Type made one that has it, in requests")
            .clients(fits("what was given may be given"))
            .jars(fits("what they send is read"))
            .servers(breaks("the accessor gives the wider type", "handle what else it may be"))),
    TYPE_WIDENED_IN_RESPONSES(Meaning.of("Type made one that has it, in responses")
            .clients(breaks("the accessor gives the wider type", "handle what else it may be"))
            .servers(fits("what was given may be given"))),
    ARGUMENT_TYPE_CHANGED(Meaning.of("Type of a parameter changed")
            .source(breaks("another Java type", "convert the value"))
            .jars(fits("what they send is read"))),
    NULL_ALLOWED_IN_REQUESTS(Meaning.of("Null allowed, in requests")
            .clients(fits("null may be sent"))
            .servers(breaks("the value can be null", "expect it"))),
    NULL_ALLOWED_IN_RESPONSES(Meaning.of("Null allowed, in responses")
            .clients(breaks("the value can be null", "expect it"))
            .jars(breaks("null may come where none was expected", "publish a new jar first"))
            .servers(fits("null may be sent"))),
    NULL_ALLOWED_WHERE_OPTIONAL(Meaning.of("Null allowed for an optional property")
            .source(fits("the accessor could give null before; a new method tells null from absent"))),
    NULL_REFUSED_IN_REQUESTS(Meaning.of("Null no longer allowed, in requests")
            .clients(breaks("build() refuses null", "give a value"))
            .jars(breaks("null gets 400", "publish a new jar first"))
            .servers(breaks("a property loses the method that tells null from absent", "do without it"))
            .stored(breaks("null is no value any more", "leave it out"))),
    NULL_REFUSED_IN_RESPONSES(Meaning.of("Null no longer allowed, in responses")
            .clients(breaks("a property loses the method that tells null from absent", "do without it"))
            .jars(fits("null no longer comes"))
            .servers(breaks("build() refuses null", "give a value"))
            .stored(breaks("null is no value any more", "leave it out"))),
    NULL_REFUSED_WHERE_OPTIONAL_IN_REQUESTS(Meaning.of("Null no longer allowed for an optional property, in requests")
            .clients(fits("null leaves it out"))
            .jars(breaks("null gets 400", "publish a new jar first"))
            .servers(breaks("the method that tells null from absent is gone", "do without it"))
            .stored(fits("null is read as absent"))),
    NULL_REFUSED_WHERE_OPTIONAL_IN_RESPONSES(Meaning.of("Null no longer allowed for an optional property, in responses")
            .clients(breaks("the method that tells null from absent is gone", "do without it"))
            .jars(fits("null no longer comes"))
            .servers(fits("null leaves it out"))
            .stored(fits("null is read as absent"))),
    NARROWED_IN_REQUESTS(Meaning.of("Fewer values allowed, in requests")
            .clients(breaks("values that were right are refused", "send only the others"))
            .jars(breaks("values that were right get 400", "publish a new jar first"))
            .servers(fits("fewer values come"))),
    NARROWED_FOR_BUILD_IN_REQUESTS(Meaning.of("Fewer values allowed, which build() alone checks, in requests")
            .clients(breaks("values that were right are refused", "send only the others"))
            .jars(fits("the stub takes them"))
            .servers(fits("fewer values come"))),
    NARROWED_IN_RESPONSES(Meaning.of("Fewer values allowed, in responses")
            .clients(fits("fewer values come"))
            .servers(breaks("build() throws for values that were right", "return only the others"))),
    WIDENED_IN_REQUESTS(Meaning.of("More values allowed, in requests")
            .clients(fits("more may be sent"))
            .servers(fits("values come that the stub refused before", "make sure that they fit"))),
    WIDENED_IN_RESPONSES(Meaning.of("More values allowed, in responses")
            .clients(fits("values may come that did not before; the client reads them"))
            .jars(fits("values may come that did not before; the client reads them"))
            .servers(fits("more may be returned"))),
    OTHERWISE_LIMITED_IN_REQUESTS(Meaning.of("Other values allowed, in requests")
            .clients(breaks("values that were right may be refused", "check them"))
            .jars(breaks("values that were right may get 400", "publish a new jar first"))
            .servers(fits("other values come", "make sure that they fit"))),
    OTHERWISE_LIMITED_IN_RESPONSES(Meaning.of("Other values allowed, in responses")
            .clients(fits("other values may come; the client reads them"))
            .servers(breaks("build() may throw for values that were right", "check them"))),
    SET_OPENED(Meaning.of("Values that are not listed taken and sent, too")
            .clients(fits("values may come that are not listed; the client reads them"))
            .servers(fits("values come that the stub refused before", "see that a switch has a default"))),
    SET_CLOSED(Meaning.of("Values that are not listed no longer taken and sent")
            .servers(fits("the stub refuses them, and sends none", "list those that you return"))),
    SECRET_CHANGED(Meaning.of("Value made a secret, or no longer one")
            .source(fits("toString prints *** for it, or the value again"))),
    DEFAULT_CHANGED(Meaning.of("Default changed")
            .clients(silent("absent means something else", "send the value where you relied on the old default"))
            .jars(silent("absent means something else", "tell their users"))
            .servers(silent("absent means something else", "apply the new default"))
            .stored(silent("absent means something else", "write the old default where it is absent"))),
    ARGUMENT_DEFAULT_CHANGED(Meaning.of("Default of a parameter changed")
            .clients(silent("absent means something else", "send the value where you relied on the old default"))
            .jars(silent("absent means something else", "tell their users"))
            .servers(silent("absent means something else", "apply the new default"))),
    UNCHECKED_KEYWORD_CHANGED(Meaning.of("A keyword that no generated code checks changed")
            .servers(fits("nothing changes in Java", "see whether it concerns you")));

    private final Meaning meaning;

    ValueRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
