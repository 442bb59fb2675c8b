package br.com.pilotstatus.templates.openapi;

/** Who refuses a value that breaks a keyword. */
public enum Checker {
    /** The Java type: no value can break it, or what breaks it can't be read. */
    TYPE,
    /** The builder of a model, and a server in what it receives. */
    BUILD_AND_SERVER,
    /** The builder of a model alone: Bean Validation has no such rule. */
    BUILD,
    /** No generated code. */
    NOBODY,
    /** There is nothing to break. */
    NEEDLESS
}
