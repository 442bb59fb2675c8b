package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.model.internal.http.HeaderText;
import br.com.pilotstatus.server.internal.media.MediaTypes;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jvnet.mimepull.MIMEConfig;
import org.jvnet.mimepull.MIMEMessage;
import org.jvnet.mimepull.MIMEParsingException;
import org.jvnet.mimepull.MIMEPart;

/**
 * One part of {@code multipart/form-data} (RFC 7578), in memory.
 *
 * @param fileName what it calls its file; null where it has none
 * @param type     its media type; null where it does not say
 */
record FormPart(
        String name, @Nullable String fileName, @Nullable MediaType type, byte[] content) {

    private static final Pattern PARAMETER = Pattern.compile(
            ";\\s*(name|filename)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

    /** The body is not what it says. */
    static final class Malformed extends Exception {
        Malformed(String what) {
            super(what);
        }
    }

    /**
     * Reads all parts.
     *
     * @throws IOException if the connection fails or a limit on bytes is met
     */
    static List<FormPart> all(InputStream in, MediaType type) throws IOException, Malformed {
        String boundary = type.getParameters().get("boundary");
        if (boundary == null) {
            throw new Malformed("its Content-Type has no boundary");
        }
        MIMEConfig memory = new MIMEConfig();
        // The limit on bytes holds already; nothing is to be left in files.
        memory.setMemoryThreshold(-1);
        List<FormPart> parts = new ArrayList<>();
        try (MIMEMessage message = new MIMEMessage(in, boundary, memory)) {
            for (MIMEPart part : message.getAttachments()) {
                parts.add(of(part));
            }
        } catch (MIMEParsingException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new Malformed("its boundaries are broken");
        }
        return parts;
    }

    private static FormPart of(MIMEPart part) throws IOException, Malformed {
        String disposition = utf8(part.getHeader("Content-Disposition"));
        String name = parameter(disposition, "name");
        if (name == null) {
            throw new Malformed("a part has no name");
        }
        String fileName = parameter(disposition, "filename");
        List<String> types = part.getHeader("Content-Type");
        try (InputStream content = part.readOnce()) {
            return new FormPart(
                    name,
                    fileName == null ? null : fileName.replaceFirst(".*[/\\\\]", ""),
                    types == null ? null : MediaType.valueOf(types.get(0)),
                    content.readAllBytes());
        } catch (IllegalArgumentException e) {
            throw new Malformed("a part has a Content-Type that is none");
        }
    }

    /** The parser hands on a character for a byte; RFC 7578, 5.1 wants names in UTF-8. */
    private static String utf8(@Nullable List<String> header) {
        return header == null
                ? ""
                : new String(header.get(0).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static @Nullable String parameter(String disposition, String name) {
        Matcher parameters = PARAMETER.matcher(disposition);
        while (parameters.find()) {
            if (parameters.group(1).equalsIgnoreCase(name)) {
                String quoted = parameters.group(2);
                return quoted == null ? parameters.group(3) : HeaderText.unquoted(quoted);
            }
        }
        return null;
    }

    /** Whether it looks like one, where nobody says: without a file's name it is one if it is no text, with one if it is no JSON. */
    boolean isFile() {
        return !isJson() && (fileName != null || type != null && !type.getType().equalsIgnoreCase("text"));
    }

    boolean isJson() {
        return type != null && MediaTypes.isJson(type);
    }

    FilePart file() {
        FilePart file = FilePart.of(fileName == null ? "" : fileName, content);
        return type == null ? file : file.withContentType(type.toString());
    }

    String text() throws Malformed {
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        Charset named;
        try {
            named = charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            throw new Malformed("a part has a charset that is not known here");
        }
        String text = StrictText.of(content, named);
        if (text == null) {
            throw new Malformed("a part is not text in " + named.name());
        }
        return text;
    }
}
