package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: responses and their headers. */
public enum ResponseRule implements Rule {
    ERROR_ADDED(Meaning.of("Error response added")
            .clients(fits("one more outcome, thrown as the exception of its status"))
            .jars(fits("thrown as the exception of its status"))
            .servers(fits("one more factory"))),
    SUCCESS_ADDED(Meaning.of("Success response added")
            .clients(fits("one more outcome"))
            .jars(breaks("calls end with an exception although the server acted", "publish a new jar first"))
            .servers(fits("one more factory"))),
    SUCCESS_STATUS_CHANGED(Meaning.of("Other status of a success, or a range of them")
            .clients(fits("the method stays"))
            .jars(breaks(
                    "with another status than that of before calls end with an exception although the server acted",
                    "publish a new jar first"))
            .servers(breaks("its factory is another one", "call that"))),
    STATUS_READ_BEFORE(Meaning.of("Status in the place of a range that has it, or other status of an error")
            .clients(fits("the method stays"))
            .jars(fits("it is read as it was"))
            .servers(breaks("its factory is another one", "call that"))),
    STATUS_TAKEN_FROM_RANGE(Meaning.of("Response added inside a declared range or default")
            .clients(fits("one more outcome; errors are thrown as the exception of their status"))
            .servers(breaks("the factory for the range refuses this status now", "call its own factory"))),
    ERROR_REMOVED(Meaning.of("Error response removed")
            .clients(fits("if it still comes, it is thrown as the exception of its status"))
            .servers(breaks("its factory is gone", "return a declared one"))),
    SUCCESS_REMOVED(Meaning.of("Success response removed")
            .clients(fits("if it still comes, the call fails", "expect the declared ones"))
            .servers(breaks("its factory is gone", "return a declared one"))),
    RETURN_TYPE_CHANGED(Meaning.of("Other successes, so another return type")
            .clients(breaks("the method returns another type", "take it"))
            .servers(fits("each response has its own factory"))),
    RETURN_NEVER_EMPTY(Meaning.of("Successes always with a body")
            .clients(fits("the method never returns null"))
            .servers(fits("each response has its own factory"))),
    RESPONSE_BODY_ADDED(Meaning.of("Response body added")
            .clients(breaks("the method returns another type", "recompile; take it"))
            .jars(fits("it is not read"))
            .servers(breaks("the factory has one more argument", "give it"))),
    RESPONSE_BODY_REMOVED(Meaning.of("Response body removed")
            .clients(breaks("the method returns another type", "expect no value"))
            .jars(breaks("the body that they read does not come", "publish a new jar first"))
            .servers(breaks("the factory has one argument fewer", "leave it out"))),
    ERROR_BODY_REMOVED(Meaning.of("Error body removed")
            .clients(breaks("error() gives null", "go by the status"))
            .jars(breaks("error() gives null", "publish a new jar first"))
            .servers(breaks("the factory has one argument fewer", "leave it out"))),
    ERROR_BODY_CHANGED(Meaning.of("Error body added or of another type")
            .clients(fits("errors are read as the shared error model, or as raw text"))
            .jars(fits("errors are read as the shared error model, or as raw text"))
            .servers(breaks("the factory takes another argument", "give it"))),
    ERROR_MEDIA_TYPE_CHANGED(Meaning.of("Error media types changed, the Java types stay")
            .clients(fits("on the wire only"))
            .servers(fits("on the wire only: the stub writes the declared one"))),
    RESPONSE_MEDIA_TYPE_ADDED(Meaning.of("Response media type added, of a Java type that was there")
            .clients(fits("on the wire only"))
            .servers(fits("on the wire only: the stub writes the declared one"))),
    RESPONSE_MEDIA_TYPE_OMITTED(Meaning.of("One of several response media types of a Java type removed")
            .clients(fits("on the wire only"))
            .jars(fits("calls ask for the others, too"))
            .servers(fits("on the wire only: the stub writes the declared one"))),
    RESPONSE_MEDIA_TYPE_REMOVED(Meaning.of("Response media type removed, the Java type stays")
            .clients(fits("on the wire only"))
            .jars(breaks("what comes is none of the types that they ask for", "give it until they are gone"))
            .servers(fits("on the wire only: the stub writes the declared one"))),
    RESPONSE_JAVA_TYPE_ADDED(Meaning.of("Response media type of another Java type added")
            .clients(fits("a method of its own for it"))
            .servers(fits("a record and a factory of their own for it"))),
    RESPONSE_JAVA_TYPE_REMOVED(Meaning.of("Response media type of another Java type removed")
            .clients(breaks("its method is gone", "ask for one of the others"))
            .jars(breaks("what comes is none of the types that they ask for", "give it until they are gone"))
            .servers(breaks("its factory is gone", "return one of the others"))),
    RESPONSE_MEDIA_TYPE_DEMOTED(Meaning.of("Another response media type preferred")
            .clients(breaks("the method returns another Java type", "call the method named after the media type"))
            .servers(breaks("the factory takes another Java type", "call the factory named after the media type"))),
    RESPONSE_METHOD_RENAMED(Meaning.of("Method of a response media type renamed")
            .clients(breaks("it is named after another media type now, or after none", "rename its calls"))
            .servers(breaks("its factory is named after another media type now, or after none", "rename it"))),
    OPTIONAL_HEADER_ADDED(Meaning.of("Optional response header added")
            .clients(fits("one more header to read"))
            .servers(breaks(
                    "the record and its long factory have one more argument; the short factory stays",
                    "give it or null"))),
    REQUIRED_HEADER_ADDED(Meaning.of("Required response header added")
            .clients(fits("one more header to read"))
            .servers(breaks("the factory has one more argument", "give it"))),
    HEADER_REMOVED(Meaning.of("Response header removed")
            .clients(breaks("it is no longer promised", "do without it"))
            .jars(breaks("it no longer comes", "publish a new jar first"))
            .servers(breaks("the record and its factory have one argument fewer", "leave it out"))),
    HEADER_MADE_REQUIRED(Meaning.of("Response header made required")
            .clients(fits("it is always there"))
            .servers(breaks("the short factory has it too", "give it"))),
    HEADER_MADE_OPTIONAL(Meaning.of("Response header made optional")
            .clients(breaks("it may be missing", "expect that"))
            .jars(breaks("it may be missing", "publish a new jar first"))
            .servers(fits("a new short factory without it"))),
    HEADER_LEFT_SHORT_FACTORY(Meaning.of("Response header made optional beside optional ones")
            .clients(breaks("it may be missing", "expect that"))
            .jars(breaks("it may be missing", "publish a new jar first"))
            .servers(breaks("the short factory has it no longer", "call the long one"))),
    HEADER_JAVA_TYPE_CHANGED(Meaning.of("Response header of another type")
            .clients(fits("it is read as text, which has the form that it had"))
            .jars(fits("it is read as text, which has the form that it had"))
            .servers(breaks("the factory takes another Java type", "give that")));

    private final Meaning meaning;

    ResponseRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
