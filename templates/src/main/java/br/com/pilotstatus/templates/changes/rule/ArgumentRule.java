package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: parameters and request bodies. */
public enum ArgumentRule implements Rule {
    REQUIRED_PARAMETER_ADDED(
            "Required parameter added",
            breaks("the method has one more argument", "give it"),
            breaks("the method has one more argument, so the override does not compile", "take it")),
    OPTIONAL_PARAMETER_ADDED(
            "Optional parameter added",
            breaks(
                    "the long form and those with options have one more argument; the short form stays",
                    "give it or null"),
            breaks("the method has one more argument, so the override does not compile", "take it")),
    PARAMETER_REMOVED(
            "Parameter removed",
            breaks("the method has one argument fewer", "leave it out"),
            breaks("the method has one argument fewer, so the override does not compile", "leave it out")),
    PARAMETER_RENAMED(
            "Parameter perhaps renamed",
            breaks("old calls compile, and send the value under the new name", "check that it means the same"),
            breaks(
                    "the override compiles, and gets the value sent under the new name",
                    "check that it means the same")),
    PATH_PARAMETER_RENAMED("Path parameter renamed", fits("the argument has another name and the same place")),
    ARGUMENTS_REORDERED(
            "Arguments in another order",
            breaks("arguments are positional, so old calls may even compile", "check each call"),
            breaks("arguments are positional, so the override may even compile", "check it")),
    PARAMETER_MADE_REQUIRED(
            "Parameter made required",
            breaks("null is refused, and the short form has it", "give it"),
            fits("the argument is never null")),
    PARAMETER_MADE_OPTIONAL(
            "Parameter made optional", fits("may be null"), breaks("the argument can be null", "expect it")),
    PARAMETER_LEFT_SHORT_FORM(
            "Parameter made optional beside optional ones",
            breaks("the short form no longer has it", "call the long form"),
            breaks("the argument can be null", "expect it")),
    PARAMETER_DEPRECATED("Parameter deprecated or no longer so", fits("nothing changes in Java")),
    PARAMETER_STYLE_CHANGED("Parameter serialized differently (style, explode, encoding)", fits("on the wire only")),
    OWN_HEADER_ADDED(
            "Header added that a client sends by itself",
            fits("it is no argument; the client sends it, or has a method for it"),
            breaks("the method has one more argument, so the override does not compile", "take it")),
    OWN_HEADER_REMOVED(
            "Header removed that a client sent by itself",
            breaks("it is no longer sent, and a method for it goes with the last of them", "do without it"),
            breaks("the method has one argument fewer, so the override does not compile", "leave it out")),
    HEADER_MADE_OWN(
            "Header now sent by the client itself",
            breaks("the method has one argument fewer", "leave it out"),
            fits("nothing changes in Java")),
    HEADER_NO_LONGER_OWN(
            "Header no longer sent by the client itself",
            breaks("the method has one more argument", "give it"),
            fits("nothing changes in Java")),
    VIEW_RENAMED(
            "Client's method for a header renamed",
            breaks("the client has it under another name", "rename its calls"),
            fits("nothing changes in Java")),
    BODY_ADDED(
            "Request body added",
            breaks("the method has one more argument", "give it"),
            breaks("the method has one more argument, so the override does not compile", "take it")),
    BODY_REMOVED(
            "Request body removed",
            breaks("the method has one argument fewer", "leave it out"),
            breaks("the method has one argument fewer, so the override does not compile", "leave it out")),
    BODY_MADE_REQUIRED(
            "Request body made required", breaks("null is refused", "give it"), fits("the argument is never null")),
    BODY_MADE_OPTIONAL(
            "Request body made optional", fits("may be null"), breaks("the argument can be null", "expect it")),
    BODY_MEDIA_TYPE_ADDED(
            "Request media type added",
            fits("the method stays; another Java type gets a method of its own"),
            fits("the method takes it too; another Java type gets a default method, which responds with 501")),
    BODY_MEDIA_TYPE_REPLACED(
            "Request media type removed, the Java type stays",
            fits("the method stays and sends another one"),
            fits("requests of that type get 415 from the stub")),
    BODY_MEDIA_TYPE_REMOVED(
            "Request media type removed with its Java type",
            breaks("its method is gone", "send one of the others"),
            breaks("its method is gone", "delete the override")),
    BODY_MEDIA_TYPE_DEMOTED(
            "Another request media type preferred",
            breaks("the method takes another Java type", "call the method named after the media type"),
            breaks("the method takes another Java type", "override the method named after the media type")),
    BODY_METHOD_RENAMED(
            "Method of a request media type renamed",
            breaks("it is named after another media type now, or after none", "rename its calls"),
            breaks("it is named after another media type now, or after none", "rename the override")),
    BODY_ENCODING_CHANGED("Request body encoded differently", fits("on the wire only"));

    private final Meaning meaning;

    ArgumentRule(String title, Effect both) {
        this(title, both, both);
    }

    ArgumentRule(String title, Effect clients, Effect servers) {
        this.meaning = new Meaning(title, clients, servers);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
