package br.com.pilotstatus.model.internal.webhook;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the bytes of a signature are text. */
public enum SignatureText {
    /** Hexadecimal digits, written small. */
    HEX("hex") {
        @Override
        String write(byte[] signature) {
            return HexFormat.of().formatHex(signature);
        }

        @Override
        byte[] bytes(String text) {
            return HexFormat.of().parseHex(text);
        }
    },
    /** Base64 (RFC 4648 section 4), written with padding; its alphabet for URLs is read, too. */
    BASE64("base64") {
        @Override
        String write(byte[] signature) {
            return Base64.getEncoder().encodeToString(signature);
        }

        @Override
        byte[] bytes(String text) {
            return Base64.getDecoder()
                    .decode(text.replace('-', '+').replace('_', '/').replaceFirst("=+$", ""));
        }
    },
    /** Base64 for URLs (RFC 4648 section 5), written without padding. */
    BASE64URL("base64url") {
        @Override
        String write(byte[] signature) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        }

        @Override
        byte[] bytes(String text) {
            return BASE64.bytes(text);
        }
    };

    /** Longer ones are not read: it is somebody else's text. */
    private static final int LONGEST = 4096;

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");
    private static final Pattern LABELLED = Pattern.compile("[\\w-]+[=:](.*)");

    private final String label;

    SignatureText(String label) {
        this.label = label;
    }

    /** As messages call it. */
    String label() {
        return label;
    }

    abstract String write(byte[] signature);

    /** Throws {@link IllegalArgumentException} for what is none. */
    abstract byte[] bytes(String text);

    /** Returns each signature of that many bytes that a header's value can be meant to have. */
    List<byte[]> read(String header, int length) {
        List<byte[]> found = new ArrayList<>();
        if (header.length() <= LONGEST) {
            SEPARATOR.splitAsStream(header).flatMap(SignatureText::meanings).forEach(each -> {
                try {
                    byte[] bytes = bytes(each);
                    if (bytes.length == length) {
                        found.add(bytes);
                    }
                } catch (IllegalArgumentException notOne) {
                    // Then it is a label, or of another encoding.
                }
            });
        }
        return found;
    }

    private static Stream<String> meanings(String word) {
        String plain = word.replaceAll("^\"|\"$", "");
        Matcher labelled = LABELLED.matcher(plain);
        return labelled.matches() ? Stream.of(plain, labelled.group(1)) : Stream.of(plain);
    }
}
