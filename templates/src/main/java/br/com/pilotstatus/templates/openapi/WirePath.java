package br.com.pilotstatus.templates.openapi;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path template as it is in a request: signs that no URI may have are percent-encoded, as UTF-8; what is percent-encoded
 * already stays. Place-holders stay, too.
 */
public final class WirePath {

    private static final Pattern KEPT = Pattern.compile("\\{[^{}]*}|%[0-9A-Fa-f]{2}");
    /** RFC 3986, 3.3: what a path may have beside letters, digits, slashes and percent-encoded signs. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";

    private WirePath() {}

    /** What a client sends: with a fixed query, without a fragment, which is never sent. */
    public static String sent(String path) {
        String target = path.replaceAll("#.*", "");
        int query = target.indexOf('?');
        return query < 0
                ? encoded(target)
                : encoded(target.substring(0, query)) + '?' + encoded(target.substring(query + 1));
    }

    /** What a server matches. */
    public static String served(String path) {
        return encoded(path.replaceAll("[?#].*", ""));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        Matcher kept = KEPT.matcher(text);
        int end = 0;
        while (kept.find()) {
            literal(text.substring(end, kept.start()), encoded);
            encoded.append(kept.group());
            end = kept.end();
        }
        literal(text.substring(end), encoded);
        return encoded.toString();
    }

    private static void literal(String text, StringBuilder encoded) {
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (each & 0xFF);
            boolean isPlain = sign < 0x80 && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0);
            encoded.append(isPlain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
    }
}
