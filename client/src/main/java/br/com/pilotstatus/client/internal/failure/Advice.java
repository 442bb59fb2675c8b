package br.com.pilotstatus.client.internal.failure;

/** What the body of an error says of another attempt, beside its status. */
public enum Advice {
    /** Nothing: the status alone counts. */
    NONE,
    /** Another attempt would fail in the same way. */
    PERMANENT,
    /** The server has refused this attempt and may accept a later one. */
    PASSING,
    /** It would be told by a code, and the body broke off before one came. */
    UNREADABLE
}
