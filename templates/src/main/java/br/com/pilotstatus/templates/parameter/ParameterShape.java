package br.com.pilotstatus.templates.parameter;

/** What the values of a schema are where everything is text. */
enum ParameterShape {
    /** One word: text, a number, a boolean, or one of several of them. */
    WORD,
    /** A list of words. */
    WORDS,
    /** An object. */
    PAIRS,
    /** Alternatives that text does not tell apart. */
    MIXED
}
