package br.com.pilotstatus.client.internal.request;

import br.com.pilotstatus.client.internal.media.MediaTypes;
import br.com.pilotstatus.model.internal.http.HeaderText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes {@code multipart/form-data} (RFC 7578). For one body. */
final class MultipartBody {
    private final List<FormFields.Field> fields;
    private final String boundary;

    /** Takes the first boundary that no part contains. */
    MultipartBody(List<FormFields.Field> fields, Supplier<String> boundaries) {
        this.fields = fields;
        String candidate = boundaries.get();
        while (occurs(candidate)) {
            candidate = boundaries.get();
        }
        this.boundary = candidate;
    }

    static MultipartBody of(List<FormFields.Field> fields) {
        return new MultipartBody(fields, () -> UUID.randomUUID().toString());
    }

    String boundary() {
        return boundary;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (FormFields.Field field : fields) {
            out.writeBytes(utf8("--" + boundary + "\r\n" + head(field) + "\r\n"));
            out.writeBytes(content(field));
            out.writeBytes(utf8("\r\n"));
        }
        out.writeBytes(utf8("--" + boundary + "--\r\n"));
        return out.toByteArray();
    }

    private static String head(FormFields.Field field) {
        String file = field.file() == null
                ? ""
                : "; filename=\"" + HeaderText.quoted(field.file().fileName()) + "\"";
        String type = field.type() == null ? "" : "Content-Type: " + MediaTypes.text(field.type()) + "\r\n";
        return "Content-Disposition: form-data; name=\"" + HeaderText.quoted(field.name()) + "\"" + file + "\r\n"
                + type;
    }

    private static byte[] content(FormFields.Field field) {
        return field.file() == null
                ? utf8(String.valueOf(field.value()))
                : field.file().content();
    }

    private boolean occurs(String candidate) {
        String wanted = "--" + candidate;
        return fields.stream()
                .anyMatch(each -> new String(content(each), StandardCharsets.ISO_8859_1).contains(wanted));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
