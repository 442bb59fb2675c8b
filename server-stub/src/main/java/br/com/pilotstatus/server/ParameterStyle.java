package br.com.pilotstatus.server;

/**
 * How a parameter is written that is more than one plain value. Exploded: each property is {@code R=100}, or a pair of its
 * own.
 *
 * <p>Source: OpenAPI 3.1, Parameter Object, {@code style}, {@code explode} and {@code content}.
 */
public enum ParameterStyle {
    /** {@code a,b} and {@code R,100,G,200}. */
    SIMPLE,
    /** {@code a,b} and {@code R=100,G=200}. */
    SIMPLE_EXPLODED,
    /** {@code .a,b} and {@code .R,100,G,200}. */
    LABEL,
    /** {@code .a.b} and {@code .R=100.G=200}. */
    LABEL_EXPLODED,
    /** {@code color=a,b} and {@code color=R,100,G,200}. */
    FORM,
    /** {@code color=a&color=b} and {@code R=100&G=200}; in a cookie with a semicolon and a space between. */
    FORM_EXPLODED,
    /** {@code color=a%20b} and {@code color=R%20100%20G%20200}. */
    SPACE_DELIMITED,
    /** {@code color=a%7Cb} and {@code color=R%7C100%7CG%7C200}. */
    PIPE_DELIMITED,
    /** {@code color[R]=100&color[G]=200}. */
    DEEP_OBJECT,
    /** {@code color[R]=100&sizes[0]=1&items[0][price]=2}, in forms; a list may have empty brackets at the end. */
    BRACKETS,
    /** The text of its JSON. */
    JSON
}
