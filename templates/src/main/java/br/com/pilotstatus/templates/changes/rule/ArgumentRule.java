package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;
import static br.com.pilotstatus.templates.changes.rule.Effect.silent;

/** What breaks whom: parameters and request bodies. */
public enum ArgumentRule implements Rule {
    REQUIRED_PARAMETER_ADDED(Meaning.of("Required parameter added")
            .clients(breaks("the method has one more argument", "give it"))
            .jars(breaks("calls lack it and get 400", "publish a new jar first"))
            .servers(breaks("the method has one more argument, so the override does not compile", "take it"))),
    OPTIONAL_PARAMETER_ADDED(Meaning.of("Optional parameter added")
            .clients(breaks(
                    "the long form and those with options have one more argument; the short form stays",
                    "give it or null"))
            .servers(breaks("the method has one more argument, so the override does not compile", "take it"))),
    PARAMETER_REMOVED(Meaning.of("Parameter removed")
            .clients(breaks("the method has one argument fewer", "leave it out"))
            .jars(silent("it is still sent, and nobody looks", "tell their users"))
            .servers(breaks("the method has one argument fewer, so the override does not compile", "leave it out"))),
    PARAMETER_RENAMED(Meaning.of("Optional parameter perhaps renamed")
            .clients(silent("old calls compile, and send the value under the new name", "check that it means the same"))
            .jars(silent("the value is sent under the old name, and nobody looks", "publish a new jar first"))
            .servers(silent(
                    "the override compiles, and gets the value sent under the new name",
                    "check that it means the same"))),
    REQUIRED_PARAMETER_RENAMED(Meaning.of("Required parameter perhaps renamed")
            .clients(silent("old calls compile, and send the value under the new name", "check that it means the same"))
            .jars(breaks("the value is sent under the old name, and calls get 400", "publish a new jar first"))
            .servers(silent(
                    "the override compiles, and gets the value sent under the new name",
                    "check that it means the same"))),
    PARAMETER_REPLACED(Meaning.of("Parameter in the place of another")
            .clients(silent("old calls compile, and send the value as something else", "check each call"))
            .jars(silent("the old one is still sent, and nobody looks", "publish a new jar first"))
            .servers(silent("the override compiles, and gets something else", "read it as what it is"))),
    REQUIRED_PARAMETER_REPLACED(Meaning.of("Required parameter in the place of another")
            .clients(silent("old calls compile, and send the value as something else", "check each call"))
            .jars(breaks("calls lack the new one and get 400", "publish a new jar first"))
            .servers(silent("the override compiles, and gets something else", "read it as what it is"))),
    PARAMETER_MOVED(Meaning.of("Optional parameter sent in another place")
            .clients(fits("the argument is the same"))
            .jars(silent("it is sent where it was, and nobody looks", "publish a new jar first"))
            .servers(fits("the stub reads it there"))),
    REQUIRED_PARAMETER_MOVED(Meaning.of("Required parameter sent in another place")
            .clients(fits("the argument is the same"))
            .jars(breaks("it is sent where it was, and calls get 400", "publish a new jar first"))
            .servers(fits("the stub reads it there"))),
    PATH_PARAMETER_RENAMED(
            Meaning.of("Path parameter renamed").source(fits("the argument has another name and the same place"))),
    ARGUMENTS_REORDERED(Meaning.of("Arguments of the same types in another order")
            .clients(silent("arguments are positional, so old calls compile", "check each call"))
            .servers(silent("arguments are positional, so the override compiles", "check it"))),
    ARGUMENTS_OF_OTHER_TYPES(Meaning.of("Arguments in another order, of other types in their places")
            .clients(breaks("old calls do not compile", "give them in the new order"))
            .servers(breaks("the override does not compile", "take them in the new order"))),
    PARAMETER_MADE_REQUIRED(Meaning.of("Parameter made required")
            .clients(breaks("null is refused, and the short form has it", "give it"))
            .jars(breaks("calls without it get 400", "publish a new jar first"))
            .servers(fits("the argument is never null"))),
    PARAMETER_MADE_OPTIONAL(Meaning.of("Parameter made optional")
            .clients(fits("may be null"))
            .servers(breaks("the argument can be null", "expect it"))),
    PARAMETER_LEFT_SHORT_FORM(Meaning.of("Parameter made optional beside optional ones")
            .clients(breaks("the short form no longer has it", "call the long form"))
            .servers(breaks("the argument can be null", "expect it"))),
    PARAMETER_DEPRECATED(Meaning.of("Parameter deprecated or no longer so")),
    PARAMETER_ENCODING_CHANGED(
            Meaning.of("Reserved characters of a parameter encoded or not").source(fits("both are read alike"))),
    PARAMETER_STYLE_CHANGED(Meaning.of("Parameter serialized differently (style, explode)")
            .clients(fits("on the wire only"))
            .jars(silent("it is written as before, and read as other values", "publish a new jar first"))
            .servers(fits("on the wire only"))),
    PARAMETER_IN_ONE(Meaning.of("Values of a parameter sent in one that were sent each by itself")
            .clients(fits("on the wire only"))
            .jars(fits("they are written as before, and read so, too"))
            .servers(fits("on the wire only"))),
    OWN_HEADER_ADDED(Meaning.of("Header added that a client sends by itself")
            .clients(fits("it is no argument; the client sends it, or has a method for it"))
            .servers(breaks("the method has one more argument, so the override does not compile", "take it"))),
    OWN_HEADER_REMOVED(Meaning.of("Header removed that a client sent by itself")
            .clients(breaks("it is no longer sent, and a method for it goes with the last of them", "do without it"))
            .jars(silent("it is still sent, and nobody looks", "tell their users"))
            .servers(breaks("the method has one argument fewer, so the override does not compile", "leave it out"))),
    HEADER_MADE_OWN(Meaning.of("Header now sent by the client itself")
            .clients(breaks("the method has one argument fewer", "leave it out"))),
    HEADER_NO_LONGER_OWN(Meaning.of("Header no longer sent by the client itself")
            .clients(breaks("the method has one more argument", "give it"))),
    VIEW_RENAMED(Meaning.of("Client's method for a header renamed")
            .clients(breaks("the client has it under another name", "rename its calls"))),
    BODY_ADDED(Meaning.of("Request body added")
            .clients(breaks("the method has one more argument", "give it"))
            .jars(breaks("calls lack it and get 400", "publish a new jar first"))
            .servers(breaks("the method has one more argument, so the override does not compile", "take it"))),
    OPTIONAL_BODY_ADDED(Meaning.of("Optional request body added")
            .clients(breaks("the method has one more argument", "give it or null"))
            .servers(breaks("the method has one more argument, so the override does not compile", "take it"))),
    BODY_REMOVED(Meaning.of("Request body removed")
            .clients(breaks("the method has one argument fewer", "leave it out"))
            .jars(silent("it is still sent, and nobody looks", "tell their users"))
            .servers(breaks("the method has one argument fewer, so the override does not compile", "leave it out"))),
    BODY_MADE_REQUIRED(Meaning.of("Request body made required")
            .clients(breaks("null is refused", "give it"))
            .jars(breaks("calls without it get 400", "publish a new jar first"))
            .servers(fits("the argument is never null"))),
    BODY_MADE_OPTIONAL(Meaning.of("Request body made optional")
            .clients(fits("may be null"))
            .servers(breaks("the argument can be null", "expect it"))),
    BODY_MEDIA_TYPE_JOINED(Meaning.of("Request media type added, of a Java type that was there")
            .clients(fits("the method stays"))
            .servers(fits("the method takes it too"))),
    BODY_MEDIA_TYPE_ADDED(Meaning.of("Request media type of another Java type added")
            .clients(fits("it gets a method of its own"))
            .servers(fits("it gets a default method, which responds with 501", "implement it"))),
    BODY_MEDIA_TYPE_OMITTED(Meaning.of("Request media type removed that the client does not send")
            .clients(fits("the method stays, and sends what it sent"))
            .jars(fits("calls send another one"))
            .servers(fits("the stub refuses requests of that type"))),
    BODY_MEDIA_TYPE_REPLACED(Meaning.of("Request media type removed, the Java type stays")
            .clients(fits("the method stays and sends another one"))
            .jars(breaks("calls that send it get 415", "take it until they are gone"))
            .servers(fits("the stub refuses requests of that type"))),
    BODY_MEDIA_TYPE_REMOVED(Meaning.of("Request media type removed with its Java type")
            .clients(breaks("its method is gone", "send one of the others"))
            .jars(breaks("calls that send it get 415", "take it until they are gone"))
            .servers(breaks("its method is gone", "delete the override"))),
    BODY_MEDIA_TYPE_DEMOTED(Meaning.of("Another request media type preferred")
            .clients(breaks("the method takes another Java type", "call the method named after the media type"))
            .servers(breaks("the method takes another Java type", "override the method named after the media type"))),
    BODY_METHOD_RENAMED(Meaning.of("Method of a request media type renamed")
            .clients(breaks("it is named after another media type now, or after none", "rename its calls"))
            .servers(breaks("it is named after another media type now, or after none", "rename the override"))),
    BODY_ENCODING_RESPELT(Meaning.of("Encoding of a form told otherwise").source(fits("the same on the wire"))),
    BODY_ENCODING_DROPPED(Meaning.of("Field of a form encoded plainly that was encoded by a rule of its own")
            .clients(fits("on the wire only"))
            .jars(silent("it is written as before, and read as other values", "publish a new jar first"))
            .servers(fits("on the wire only"))),
    BODY_IN_ONE(Meaning.of("Values of a form's field sent in one that were sent each by itself")
            .clients(fits("on the wire only"))
            .jars(fits("they are written as before, and read so, too"))
            .servers(fits("on the wire only"))),
    BODY_ENCODING_CHANGED(Meaning.of("Request body encoded differently")
            .clients(fits("on the wire only"))
            .jars(breaks("it is written as before", "publish a new jar first"))
            .servers(fits("on the wire only")));

    private final Meaning meaning;

    ArgumentRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
