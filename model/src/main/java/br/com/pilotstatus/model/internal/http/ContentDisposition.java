package br.com.pilotstatus.model.internal.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file name in a {@code Content-Disposition} (RFC 6266), be it ASCII or any text (RFC 8187). */
public final class ContentDisposition {

    private static final Pattern PARAMETER =
            Pattern.compile("\\G[^;\"]*;\\s*([^=;\\s\"]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s\"]*))");

    private static final Pattern EXTENDED = Pattern.compile("([^']*)'[^']*'(.*)");

    /** What a value of RFC 8187 may have beside letters and digits. */
    private static final String MARKS = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /** Returns the name without any folder, rather that which can be any text; null where there is none, or none that can be read. */
    public static @Nullable String fileName(String header) {
        String plain = null;
        String extended = null;
        for (Matcher each = PARAMETER.matcher(header); each.find(); ) {
            String value = each.group(2) == null ? each.group(3) : each.group(2).replaceAll("\\\\(.)", "$1");
            if (each.group(1).equalsIgnoreCase("filename") && plain == null) {
                plain = value;
            } else if (each.group(1).equalsIgnoreCase("filename*") && extended == null) {
                extended = extended(value);
            }
        }
        String name = extended == null ? plain : extended;
        return name == null ? null : bare(name);
    }

    private static @Nullable String extended(String value) {
        Matcher parts = EXTENDED.matcher(value);
        if (!parts.matches()) {
            return null;
        } else if (parts.group(1).equalsIgnoreCase("UTF-8")) {
            return PercentEncoding.decoded(parts.group(2));
        }
        return parts.group(1).equalsIgnoreCase("ISO-8859-1") ? latin(parts.group(2)) : null;
    }

    private static @Nullable String latin(String encoded) {
        Charset latin = StandardCharsets.ISO_8859_1;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < encoded.length(); i++) {
            String hex = encoded.charAt(i) == '%' && i + 2 < encoded.length() ? encoded.substring(i + 1, i + 3) : "";
            if (hex.matches("[0-9a-fA-F]{2}")) {
                text.append(new String(new byte[] {(byte) Integer.parseInt(hex, 16)}, latin));
                i += 2;
            } else if (encoded.charAt(i) == '%') {
                return null;
            } else {
                text.append(encoded.charAt(i));
            }
        }
        return text.toString();
    }

    /** Section 4.3: no folder, on whatever system it was named, and nothing that cannot be seen. */
    private static @Nullable String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? null : last;
    }

    /** Returns the header that asks to save a body under a name. */
    public static String attachment(String fileName) {
        boolean isPlain = HeaderText.unprintable(fileName) < 0 && fileName.indexOf('%') < 0;
        String ascii = fileName.replaceAll("[^ -~]|%", "_").replaceAll("([\"\\\\])", "\\\\$1");
        return "attachment; filename=\"" + ascii + "\""
                + (isPlain ? "" : "; filename*=UTF-8''" + PercentEncoding.encoded(fileName, MARKS));
    }
}
