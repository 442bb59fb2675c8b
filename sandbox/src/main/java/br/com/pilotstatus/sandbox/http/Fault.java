package br.com.pilotstatus.sandbox.http;

/** How a connection may end instead of answering. */
public enum Fault {
    /** The connection is closed when the head of the request has come: nothing was done. */
    DROP_BEFORE_READING,
    /** The request is served, and the connection closed instead of answering: what was asked for was done. */
    DROP_AFTER_ACTING
}
