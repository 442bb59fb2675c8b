package br.com.pilotstatus.templates.openapi;

/**
 * An operation of the received document that an effective one has no more, as nothing right could be made of it.
 *
 * @param address method and path: {@code POST /v1/numbers/meta}
 * @param why what is wrong and where
 */
public record LeftOut(String address, String why) {

    /** The key of a document that lists them. */
    public static final String KEY = "x-left-out";
}
