package br.com.pilotstatus.client.internal.failure;

import br.com.pilotstatus.client.http.Headers;
import br.com.pilotstatus.client.internal.media.MediaTypes;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads a body as text. */
final class BodyText {
    static final int LIMIT = 64 * 1024;

    private BodyText() {}

    static String text(byte[] body, Headers headers) {
        // No character takes more than 4 bytes in the charsets of the web.
        String text = new String(body, 0, Math.min(body.length, LIMIT * 4), charset(headers));
        return text.length() <= LIMIT ? text : text.substring(0, LIMIT);
    }

    static Charset charset(Headers headers) {
        try {
            String name = headers.first("Content-Type")
                    .map(MediaTypes::parse)
                    .map(type -> type.getParameters().get(MediaType.CHARSET_PARAMETER))
                    .orElse("UTF-8");
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
