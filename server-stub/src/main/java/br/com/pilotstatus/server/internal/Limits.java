package br.com.pilotstatus.server.internal;

/**
 * How much of a request is read.
 *
 * @param bodyBytes bytes of a body, counted while it streams in
 * @param depth levels of nested arrays and objects in JSON
 * @param stringLength characters of one JSON string
 * @param numberLength digits of one JSON number
 */
record Limits(long bodyBytes, int depth, int stringLength, int numberLength) {

    static final Limits DEFAULTS = new Limits(1024 * 1024, 100, 256 * 1024, 100);

    /** Characters of one property name in JSON. */
    static final int NAME_LENGTH = 1000;
}
