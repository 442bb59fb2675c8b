package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.server.Limits;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads and validates bodies, or refuses them with 400, 413 or 415. Thread-safe. */
final class Bodies {

    private final JsonReader reader;
    private final Forms forms;
    private final TextBody text;
    private final Validation validation;
    private final Limits limits;
    private final Errors errors;

    Bodies(JsonReader reader, Forms forms, Validation validation, Limits limits, Errors errors) {
        this.reader = reader;
        this.forms = forms;
        this.text = new TextBody(limits);
        this.validation = validation;
        this.limits = limits;
        this.errors = errors;
    }

    static boolean isJson(@Nullable MediaType type) {
        if (type == null) {
            return false;
        }
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    @Nullable Object read(Operation operation, MediaType type, MultivaluedMap<String, String> headers, InputStream in) {
        JsonReading reading = parse(operation, type, headers, in);
        List<Problem> problems = problems(operation, reading);
        if (!problems.isEmpty()) {
            throw errors.refusal(400, Problem.sentence(problems));
        }
        return reading.value();
    }

    /** Reads a body without a media type: there must be none, unless bytes are a body (RFC 9110, 8.3). */
    @Nullable Object untyped(Operation operation, MultivaluedMap<String, String> headers, InputStream in) {
        PushbackInputStream body = new PushbackInputStream(in);
        try {
            int first = body.read();
            if (first < 0) {
                return null;
            }
            body.unread(first);
        } catch (IOException e) {
            throw unreadable();
        }
        if (operation.bodyType() == InputStream.class && operation.consumes(MediaType.APPLICATION_OCTET_STREAM_TYPE)) {
            return read(operation, MediaType.APPLICATION_OCTET_STREAM_TYPE, headers, body);
        }
        throw errors.refusal(415, StatusWords.of(415));
    }

    /** Only looks what is wrong, for an answer that has other reasons already. */
    List<Problem> problems(
            Operation operation, MediaType type, MultivaluedMap<String, String> headers, InputStream in) {
        return problems(operation, parse(operation, type, headers, in));
    }

    private JsonReading parse(
            Operation operation, MediaType type, MultivaluedMap<String, String> headers, InputStream in) {
        Charset charset = charset(type);
        if (declaredLength(headers) > limits.bodyBytes()) {
            throw tooLarge();
        }
        try {
            LimitedStream limited = new LimitedStream(in, limits.bodyBytes());
            if (operation.bodyType() == InputStream.class) {
                return new JsonReading(new RequestStream(limited, this::tooLarge), true, List.of());
            }
            if (isJson(type)) {
                return reader.read(limited, operation.bodyType());
            } else if (Forms.isEncoded(type)) {
                return forms.encoded(limited, operation);
            } else if (Forms.isMultipart(type)) {
                return forms.multipart(limited, type, operation);
            }
            return text.read(limited, charset);
        } catch (LimitedStream.TooLong e) {
            throw tooLarge();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private Charset charset(MediaType type) {
        String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (isJson(type) && name != null && !name.equalsIgnoreCase("utf-8")) {
            throw errors.refusal(415, "The body must be in UTF-8; send application/json without a charset.");
        }
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw errors.refusal(415, "The charset of the body is not known here; send it in UTF-8.");
        }
    }

    private RuntimeException unreadable() {
        return errors.refusal(400, "The body could not be read to its end.");
    }

    private RuntimeException tooLarge() {
        return errors.refusal(413, "The body is larger than " + limits.bodyBytes() + " bytes.");
    }

    private List<Problem> problems(Operation operation, JsonReading reading) {
        if (!reading.readable()) {
            return reading.problems();
        }
        List<Problem> problems = new ArrayList<>(reading.problems());
        // A value of the wrong type was read as null, which must not be called missing as well.
        validation.body(operation, reading.value()).stream()
                .filter(violation -> reading.problems().stream().noneMatch(violation::isAtOrIn))
                .forEach(problems::add);
        return problems;
    }

    private static long declaredLength(MultivaluedMap<String, String> headers) {
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length.trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
