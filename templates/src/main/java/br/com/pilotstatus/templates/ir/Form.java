package br.com.pilotstatus.templates.ir;

/** What a component becomes. */
enum Form {
    /** A class with properties. */
    MODEL,
    /** A sealed interface over alternatives. */
    UNION,
    /** A value class with constants. */
    ENUM,
    /** No class: another name for a list, a map, a value, or another component. */
    ALIAS
}
