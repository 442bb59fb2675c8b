package br.com.pilotstatus.sandbox.world;

/** The document's example ids end in an ellipsis, {@code num_01HZX...}; with and without it they are one. */
public final class Ids {

    private static final String ELLIPSIS = "...";

    private Ids() {}

    /** Returns an id without the ellipsis. */
    public static String plain(String id) {
        return id.endsWith(ELLIPSIS) ? id.substring(0, id.length() - ELLIPSIS.length()) : id;
    }
}
