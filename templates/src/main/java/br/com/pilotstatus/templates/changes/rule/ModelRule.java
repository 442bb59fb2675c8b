package br.com.pilotstatus.templates.changes.rule;

import static br.com.pilotstatus.templates.changes.rule.Effect.breaks;
import static br.com.pilotstatus.templates.changes.rule.Effect.fits;

/** What breaks whom: models and their properties. */
public enum ModelRule implements Rule {
    MODEL_ADDED("Model added", fits("a new class")),
    MODEL_REMOVED("Model removed", breaks("the class is gone", "use what replaces it")),
    MODEL_RENAMED("Model perhaps renamed", breaks("the class has another name", "rename it")),
    MODEL_KIND_CHANGED(
            "Model made something else", breaks("the class is no longer what it was", "rewrite what uses it")),
    OPTIONAL_PROPERTY_ADDED("Optional property added", fits("a new accessor and builder method")),
    REQUIRED_PROPERTY_ADDED_IN_REQUESTS(
            "Required property added, in requests",
            breaks("build() throws without it", "set it"),
            fits("a new accessor, never null")),
    REQUIRED_PROPERTY_ADDED_IN_RESPONSES(
            "Required property added, in responses",
            fits("a new accessor"),
            breaks("build() throws without it", "set it")),
    PROPERTY_REMOVED("Property removed", breaks("its accessor and builder method are gone", "delete what uses them")),
    PROPERTY_RENAMED(
            "Property perhaps renamed", breaks("the accessor and builder method have another name", "rename them")),
    JAVA_NAME_CHANGED(
            "Property with another Java name",
            breaks("the accessor and builder method have another name", "rename them")),
    MADE_REQUIRED_IN_REQUESTS(
            "Property made required, in requests",
            breaks("build() throws without it", "set it"),
            fits("the accessor never gives null")),
    MADE_REQUIRED_IN_RESPONSES(
            "Property made required, in responses",
            fits("always there"),
            breaks("build() throws without it", "set it")),
    MADE_OPTIONAL_IN_REQUESTS(
            "Property made optional, in requests",
            fits("need not be set"),
            breaks("the accessor can give null", "expect it")),
    MADE_OPTIONAL_IN_RESPONSES(
            "Property made optional, in responses",
            breaks("the accessor can give null", "expect it"),
            fits("need not be set")),
    ACCESS_CHANGED("Property made read-only, write-only or neither", fits("nothing changes in Java")),
    ADDITIONAL_PROPERTIES_CHANGED(
            "Additional properties of another type",
            breaks("additionalProperties() and its builder method have another Java type", "convert the values")),
    ENUM_VALUE_ADDED("Enum value added", fits("a new constant; enums are open, so it was readable before")),
    ENUM_VALUE_REMOVED("Enum value removed", breaks("its constant is gone", "use another value")),
    ENUM_CONSTANT_RENAMED(
            "Enum value with another constant",
            breaks("its constant has another name, and the name it had may stand for another value", "check its uses")),
    ALTERNATIVE_ADDED_IN_REQUESTS(
            "Alternative added, in requests",
            fits("one more class may be sent"),
            breaks("one more class may come, and a complete switch over them does not compile", "handle it")),
    ALTERNATIVE_ADDED_IN_RESPONSES(
            "Alternative added, in responses",
            breaks("one more class may come, and a complete switch over them does not compile", "handle it"),
            fits("one more class may be sent")),
    ALTERNATIVE_REMOVED("Alternative removed", breaks("the class is none of them any more", "delete what uses it so")),
    DISCRIMINATOR_CHANGED("Discriminator changed", fits("on the wire only")),
    DEPRECATION_CHANGED("Model or property deprecated or no longer so", fits("a compiler warning comes or goes"));

    private final Meaning meaning;

    ModelRule(String title, Effect both) {
        this(title, both, both);
    }

    ModelRule(String title, Effect clients, Effect servers) {
        this.meaning = new Meaning(title, clients, servers);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
