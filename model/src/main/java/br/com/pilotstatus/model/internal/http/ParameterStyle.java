package br.com.pilotstatus.model.internal.http;

/**
 * How a parameter, or a field of a form, is written that is more than one plain value. Exploded: each property is
 * {@code R=100}, or a pair of its own.
 *
 * <p>Source: OpenAPI 3.1, Parameter Object, {@code style}, {@code explode} and {@code content}; RFC 6570.
 */
public enum ParameterStyle {
    /** {@code a,b} and {@code R,100,G,200}. */
    SIMPLE(",", false),
    /** {@code a,b} and {@code R=100,G=200}. */
    SIMPLE_EXPLODED(",", true),
    /** {@code .a,b} and {@code .R,100,G,200}. */
    LABEL(",", false),
    /** {@code .a.b} and {@code .R=100.G=200}. */
    LABEL_EXPLODED(".", true),
    /** {@code color=a,b} and {@code color=R,100,G,200}. */
    FORM(",", false),
    /** {@code color=a&color=b} and {@code R=100&G=200}; in a cookie with a semicolon and a space between. */
    FORM_EXPLODED("", true),
    /** {@code color=a%20b} and {@code color=R%20100%20G%20200}. */
    SPACE_DELIMITED(" ", false),
    /** {@code color=a%7Cb} and {@code color=R%7C100%7CG%7C200}. */
    PIPE_DELIMITED("|", false),
    /** {@code color[R]=100&color[G]=200}. */
    DEEP_OBJECT("", true),
    /** {@code color[R]=100&sizes[0]=1&items[0][price]=2}, in forms; a list may have empty brackets at the end. */
    BRACKETS("", true),
    /** The text of its JSON. */
    JSON("", false);

    private final String separator;
    private final boolean exploded;

    ParameterStyle(String separator, boolean exploded) {
        this.separator = separator;
        this.exploded = exploded;
    }

    /** What is between the words of one value, not encoded; empty where there is nothing. */
    public String separator() {
        return separator;
    }

    /** Whether the separator is percent-encoded itself, so that no word can have it in any spelling. */
    public boolean encodesSeparator() {
        return this == SPACE_DELIMITED || this == PIPE_DELIMITED;
    }

    /** Whether a property has an equals sign between name and value. */
    public boolean isExploded() {
        return exploded;
    }

    /** Whether the value is cut into pairs of name and value. */
    public boolean makesPairs() {
        return this == FORM_EXPLODED || this == DEEP_OBJECT || this == BRACKETS;
    }
}
