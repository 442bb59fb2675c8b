package br.com.pilotstatus.templates.schema;

/** What a component becomes. */
public enum ComponentKind {
    /** A class with properties. */
    MODEL,
    /** A sealed interface over alternatives. */
    UNION,
    /** A value class with constants. */
    ENUM,
    /** No class: another name for a list, a map, a value, or another component. */
    ALIAS
}
