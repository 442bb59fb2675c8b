package br.com.pilotstatus.client.internal.json;

import java.io.IOException;

/** JSON that should be UTF-8, and has bytes that are not. Quotes none of them. */
public final class NotUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;

    NotUtf8Exception(long place) {
        super("it is not UTF-8 (byte " + place + ")");
    }
}
