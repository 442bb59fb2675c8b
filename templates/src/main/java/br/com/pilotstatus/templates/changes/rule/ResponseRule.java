package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: responses and their headers. */
public enum ResponseRule implements Rule {
    STATUS_ADDED(
            "Response added",
            fits("one more outcome; errors are thrown as the exception of their status"),
            fits("one more factory")),
    STATUS_TAKEN_FROM_RANGE(
            "Response added inside a declared range or default",
            fits("one more outcome; errors are thrown as the exception of their status"),
            breaks("the factory for the range refuses this status now", "call its own factory")),
    ERROR_REMOVED(
            "Error response removed",
            fits("if it still comes, it is thrown as the exception of its status"),
            breaks("its factory is gone", "return a declared one")),
    SUCCESS_REMOVED(
            "Success response removed",
            breaks("if it still comes, the call fails", "expect the declared ones"),
            breaks("its factory is gone", "return a declared one")),
    RETURN_TYPE_CHANGED(
            "Other successes, so another return type",
            breaks("the method returns another type", "take it"),
            fits("each response has its own factory")),
    RESPONSE_BODY_ADDED(
            "Response body added",
            breaks("the method returns another type", "recompile; take it"),
            breaks("the factory has one more argument", "give it")),
    RESPONSE_BODY_REMOVED(
            "Response body removed",
            breaks("the method returns another type", "expect no value"),
            breaks("the factory has one argument fewer", "leave it out")),
    ERROR_BODY_CHANGED(
            "Error body added, removed or of another type",
            fits("errors are read as the shared error model, or as raw text"),
            breaks("the factory takes another argument", "give it")),
    RESPONSE_MEDIA_TYPE_CHANGED(
            "Response media types changed, the Java types stay",
            fits("on the wire only"),
            fits("on the wire only: the stub writes the declared one")),
    RESPONSE_JAVA_TYPE_ADDED(
            "Response media type of another Java type added",
            fits("a method of its own for it"),
            fits("a record and a factory of their own for it")),
    RESPONSE_JAVA_TYPE_REMOVED(
            "Response media type of another Java type removed",
            breaks("its method is gone", "ask for one of the others"),
            breaks("its factory is gone", "return one of the others")),
    RESPONSE_MEDIA_TYPE_DEMOTED(
            "Another response media type preferred",
            breaks("the method returns another Java type", "call the method named after the media type"),
            breaks("the factory takes another Java type", "call the factory named after the media type")),
    RESPONSE_METHOD_RENAMED(
            "Method of a response media type renamed",
            breaks("it is named after another media type now, or after none", "rename its calls"),
            breaks("its factory is named after another media type now, or after none", "rename it")),
    OPTIONAL_HEADER_ADDED(
            "Optional response header added",
            fits("one more header to read"),
            breaks(
                    "the record and its long factory have one more argument; the short factory stays",
                    "give it or null")),
    REQUIRED_HEADER_ADDED(
            "Required response header added",
            fits("one more header to read"),
            breaks("the factory has one more argument", "give it")),
    HEADER_REMOVED(
            "Response header removed",
            breaks("it is no longer promised", "do without it"),
            breaks("the record and its factory have one argument fewer", "leave it out")),
    HEADER_MADE_REQUIRED(
            "Response header made required",
            fits("it is always there"),
            breaks("the short factory has it too", "give it")),
    HEADER_MADE_OPTIONAL(
            "Response header made optional",
            breaks("it may be missing", "expect that"),
            breaks("the short factory has it no longer", "call the long one")),
    HEADER_JAVA_TYPE_CHANGED(
            "Response header of another type",
            breaks("its text has another form", "read it so"),
            breaks("the factory takes another Java type", "give that"));

    private final Meaning meaning;

    ResponseRule(String title, Effect clients, Effect servers) {
        this.meaning = new Meaning(title, clients, servers);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
