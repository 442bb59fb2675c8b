package br.com.pilotstatus.server.internal.body;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Decodes text: a decoder reports what a String would replace. */
final class StrictText {

    private StrictText() {}

    /** Returns null for what is no text in this charset. */
    static @Nullable String of(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
