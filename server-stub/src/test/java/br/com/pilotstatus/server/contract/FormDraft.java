package br.com.pilotstatus.server.contract;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form that is still being made, and broken. For one thread. */
final class FormDraft {

    /**
     * A field.
     *
     * @param kind the type of its schema; {@code file} of files
     * @param required whether the form is refused without it
     */
    record Field(@Nullable String name, String text, String kind, boolean required) {

        boolean isFile() {
            return kind.equals("file");
        }

        /** Whether text such as "sentinel" is no value of it. */
        boolean isNoText() {
            return List.of("integer", "number", "boolean", "object").contains(kind);
        }
    }

    final boolean multipart;
    final List<Field> fields = new ArrayList<>();

    FormDraft(boolean multipart) {
        this.multipart = multipart;
    }

    String contentType() {
        return multipart ? "multipart/form-data; boundary=drafted-4f1c" : "application/x-www-form-urlencoded";
    }

    byte[] bytes() {
        return multipart
                ? parts()
                : fields.stream()
                        .map(each -> encoded(String.valueOf(each.name())) + "=" + encoded(each.text()))
                        .collect(Collectors.joining("&"))
                        .getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] parts() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Field each : fields) {
            StringBuilder head = new StringBuilder("--drafted-4f1c\r\nContent-Disposition: form-data");
            head.append(each.name() == null ? "" : "; name=\"" + each.name().replace("\"", "%22") + "\"");
            head.append(each.isFile() ? "; filename=\"draft.bin\"\r\nContent-Type: application/octet-stream" : "");
            head.append(each.kind().equals("object") ? "\r\nContent-Type: application/json" : "");
            all.writeBytes((head + "\r\n\r\n" + each.text() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        all.writeBytes("--drafted-4f1c--\r\n".getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
