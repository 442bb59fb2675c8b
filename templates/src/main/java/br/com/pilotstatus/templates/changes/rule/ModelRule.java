package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;
import static br.com.pilotstatus.templates.changes.rule.Effect.silent;

/** What breaks whom: models and their properties. */
public enum ModelRule implements Rule {
    MODEL_ADDED(Meaning.of("Model added").source(fits("a new class"))),
    MODEL_REMOVED(Meaning.of("Model removed")
            .source(breaks("the class is gone", "use what replaces it"))
            .stored(breaks("no class reads it", "keep the old class"))),
    MODEL_RENAMED(Meaning.of("Model perhaps renamed").source(breaks("the class has another name", "rename it"))),
    MODEL_KIND_CHANGED(Meaning.of("Model made something else")
            .source(breaks("the class is no longer what it was", "rewrite what uses it"))
            .jars(fits("what is sent is read on both sides"))
            .stored(fits("it is read"))),
    OPTIONAL_PROPERTY_ADDED(Meaning.of("Optional property added").source(fits("a new accessor and builder method"))),
    REQUIRED_PROPERTY_ADDED_IN_REQUESTS(Meaning.of("Required property added, in requests")
            .clients(breaks("build() throws without it", "set it"))
            .jars(breaks("calls lack it and get 400", "publish a new jar first"))
            .servers(fits("a new accessor, never null"))
            .stored(breaks("it lacks it: the accessor gives null, and build() throws", "add it"))),
    REQUIRED_PROPERTY_ADDED_IN_RESPONSES(Meaning.of("Required property added, in responses")
            .clients(fits("a new accessor"))
            .servers(breaks("build() throws without it", "set it"))
            .stored(breaks("it lacks it: the accessor gives null, and build() throws", "add it"))),
    PROPERTY_REMOVED_IN_REQUESTS(Meaning.of("Property removed, in requests")
            .source(breaks("its accessor and builder method are gone", "delete what uses them"))
            .jars(silent("it is still sent, and nobody looks", "tell their users"))
            .stored(fits("it stays in additionalProperties()"))),
    PROPERTY_REMOVED_IN_RESPONSES(Meaning.of("Property removed, in responses")
            .source(breaks("its accessor and builder method are gone", "delete what uses them"))
            .jars(breaks("it no longer comes: the accessor gives null", "publish a new jar first"))
            .stored(fits("it stays in additionalProperties()"))),
    PROPERTY_RENAMED(Meaning.of("Property perhaps renamed")
            .source(breaks("the accessor and builder method have another name", "rename them"))
            .jars(breaks("it is sent and expected under the old name", "publish a new jar first"))
            .stored(breaks("it stays in additionalProperties(), under the old name", "rename it"))),
    JAVA_NAME_CHANGED(Meaning.of("Property with another Java name")
            .source(breaks("the accessor and builder method have another name", "rename them"))),
    MADE_REQUIRED_IN_REQUESTS(Meaning.of("Property made required, in requests")
            .clients(breaks("build() throws without it", "set it"))
            .jars(breaks("calls without it get 400", "publish a new jar first"))
            .servers(fits("the accessor never gives null"))
            .stored(breaks("where it lacks it the accessor gives null, and build() throws", "add it"))),
    MADE_REQUIRED_IN_RESPONSES(Meaning.of("Property made required, in responses")
            .clients(fits("always there"))
            .servers(breaks("build() throws without it", "set it"))
            .stored(breaks("where it lacks it the accessor gives null, and build() throws", "add it"))),
    MADE_OPTIONAL_IN_REQUESTS(Meaning.of("Property made optional, in requests")
            .clients(fits("need not be set"))
            .servers(breaks("the accessor can give null", "expect it"))),
    MADE_OPTIONAL_IN_RESPONSES(Meaning.of("Property made optional, in responses")
            .clients(breaks("the accessor can give null", "expect it"))
            .jars(breaks("it may be missing: the accessor gives null", "publish a new jar first"))
            .servers(fits("need not be set"))),
    ACCESS_CHANGED(Meaning.of("Property made read-only, write-only or neither")),
    ADDITIONAL_PROPERTIES_CHANGED(Meaning.of("Additional properties of another type")
            .source(breaks(
                    "additionalProperties() and its builder method have another Java type", "convert the values"))
            .jars(fits("what is sent is read on both sides"))
            .stored(fits("it is read"))),
    ENUM_VALUE_ADDED(Meaning.of("Enum value added")
            .source(fits(
                    "a new constant; enums are open, so it was readable before", "see that a switch has a default"))
            .jars(fits("enums are open, so it is read"))),
    ENUM_VALUE_REMOVED(Meaning.of("Enum value removed")
            .source(breaks("its constant is gone", "use another value"))
            .stored(fits("enums are open, so it is read"))),
    ENUM_CONSTANT_RENAMED(Meaning.of("Enum value with another constant")
            .source(breaks("its constant has another name", "rename it"))),
    ENUM_CONSTANT_TAKEN(Meaning.of("Constant of an enum value taken by another value")
            .source(silent("the name that it had stands for another value", "check its uses"))),
    ALTERNATIVE_ADDED_IN_REQUESTS(Meaning.of("Alternative added, in requests")
            .clients(fits("one more class may be sent"))
            .servers(breaks("one more class may come, and a complete switch over them does not compile", "handle it"))),
    ALTERNATIVE_ADDED_IN_RESPONSES(Meaning.of("Alternative added, in responses")
            .clients(breaks("one more class may come, and a complete switch over them does not compile", "handle it"))
            .jars(breaks("what comes is none of the classes they know", "publish a new jar first"))
            .servers(fits("one more class may be sent"))),
    ALTERNATIVE_REMOVED(Meaning.of("Alternative removed")
            .source(breaks("the class is none of them any more", "delete what uses it so"))
            .jars(fits("it no longer comes"))
            .stored(breaks("it is none of the classes any more", "convert it"))),
    DISCRIMINATOR_CHANGED(Meaning.of("Discriminator changed").source(fits("on the wire only"))),
    DEPRECATION_CHANGED(Meaning.of("Model or property deprecated or no longer so")
            .source(fits("a compiler warning comes or goes")));

    private final Meaning meaning;

    ModelRule(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
