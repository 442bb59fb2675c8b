package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.error.ErrorResponses;
import br.com.pilotstatus.server.internal.error.StatusMessages;
import br.com.pilotstatus.server.internal.json.JsonReader;
import br.com.pilotstatus.server.internal.json.ReadResult;
import br.com.pilotstatus.server.internal.media.MediaTypes;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.validation.RequestValidator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and validates bodies, or refuses them with 400, 413 or 415. Thread-safe. */
public final class RequestBodies {

    private final JsonReader reader;
    private final FormReader forms;
    private final TextBodyReader text;
    private final RequestValidator validation;
    private final Limits limits;
    private final ErrorResponses errors;

    public RequestBodies(
            JsonReader reader, FormReader forms, RequestValidator validation, Limits limits, ErrorResponses errors) {
        this.reader = reader;
        this.forms = forms;
        this.text = new TextBodyReader(limits);
        this.validation = validation;
        this.limits = limits;
        this.errors = errors;
    }

    @Nullable Object read(OperationMethod operation, MediaType type, MultivaluedMap<String, String> headers, ReceivedBody in) {
        ReadResult reading = parse(operation, type, headers, in);
        List<Problem> problems = problems(operation, reading);
        if (!problems.isEmpty()) {
            throw errors.refusal(400, Problem.message(problems));
        }
        return reading.value();
    }

    /** Reads a body without a media type: there must be none, unless bytes are a body (RFC 9110, 8.3). */
    @Nullable Object untyped(OperationMethod operation, MultivaluedMap<String, String> headers, ReceivedBody in) {
        try {
            if (in.isEmpty()) {
                return null;
            }
        } catch (IOException e) {
            throw unreadable();
        }
        if (operation.bodyType() == InputStream.class && operation.consumes(MediaType.APPLICATION_OCTET_STREAM_TYPE)) {
            return read(operation, MediaType.APPLICATION_OCTET_STREAM_TYPE, headers, in);
        }
        throw errors.refusal(415, StatusMessages.of(415, operation.bodyTypes(), List.of()));
    }

    /** Only finds out what is wrong, for a request that is refused for other reasons already. */
    public List<Problem> problems(
            OperationMethod operation, MediaType type, MultivaluedMap<String, String> headers, InputStream in) {
        return problems(operation, parse(operation, type, headers, new ReceivedBody(in, true)));
    }

    private ReadResult parse(
            OperationMethod operation, MediaType type, MultivaluedMap<String, String> headers, ReceivedBody in) {
        Charset charset = charset(type);
        ContentCodings codings = ContentCodings.of(headers, errors);
        if (declaredLength(headers) > limits.bodyBytes()) {
            throw tooLarge();
        }
        try {
            InputStream body = in.undone(codings, limits.bodyBytes());
            if (operation.bodyType() == InputStream.class) {
                return new ReadResult(new RequestStream(body, this::refusal), true, List.of());
            }
            try (body) {
                return parse(operation, type, charset, body);
            }
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** Nothing is no body where there need be none, whatever media type it is said to have. */
    private ReadResult parse(OperationMethod operation, MediaType type, Charset charset, InputStream in)
            throws IOException {
        ReceivedBody body = new ReceivedBody(in, true);
        boolean absent = !operation.isBodyRequired() && body.isEmpty();
        if (absent && !operation.isEmptyBody(type)) {
            return ReadResult.NOTHING;
        } else if (MediaTypes.isJson(type)) {
            return reader.read(body.stream(), operation.bodyType());
        } else if (MediaTypes.isUrlEncodedForm(type)) {
            ReadResult form = forms.encoded(body.stream(), operation);
            return absent && !problems(operation, form).isEmpty() ? ReadResult.NOTHING : form;
        } else if (MediaTypes.isMultipartForm(type)) {
            return forms.multipart(body.stream(), type, operation);
        }
        return text.read(body.stream(), charset, operation.textValues());
    }

    private RuntimeException refusal(IOException e) {
        if (e instanceof LimitedStream.TooLong) {
            return tooLarge();
        }
        return e instanceof DecodedStream.Malformed
                ? errors.refusal(400, "The body " + e.getMessage() + ", which its Content-Encoding says.")
                : unreadable();
    }

    private Charset charset(MediaType type) {
        String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        boolean json = MediaTypes.isJson(type);
        if ((json || MediaTypes.isUrlEncodedForm(type)) && name != null && !name.equalsIgnoreCase("utf-8")) {
            String wanted = json ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED;
            throw errors.refusal(415, "The body must be in UTF-8; send " + wanted + " without a charset.");
        }
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw errors.refusal(415, "The charset of the body is not known here; send it in UTF-8.");
        }
    }

    /** Returns how to refuse what cannot be read to its end. */
    public WebApplicationException unreadable() {
        return errors.refusal(400, "The body could not be read to its end.");
    }

    private RuntimeException tooLarge() {
        return errors.refusal(413, "The body is larger than " + limits.bodyBytes() + " bytes.");
    }

    private List<Problem> problems(OperationMethod operation, ReadResult reading) {
        if (!reading.readable()) {
            return reading.problems();
        }
        List<Problem> problems = new ArrayList<>(reading.problems());
        // A value of the wrong type was read as null, which must not be called missing as well.
        Problem.addOthers(problems, validation.body(operation, reading.value()));
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
